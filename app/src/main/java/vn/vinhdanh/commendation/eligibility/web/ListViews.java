package vn.vinhdanh.commendation.eligibility.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vinhdanh.commendation.eligibility.CheckedList;
import vn.vinhdanh.commendation.eligibility.CheckedRow;
import vn.vinhdanh.commendation.eligibility.CheckedWhole;
import vn.vinhdanh.commendation.eligibility.LawWording;
import vn.vinhdanh.commendation.eligibility.RowState;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.Paging;
import vn.vinhdanh.web.Tab;
import vn.vinhdanh.web.Words;

/** Lays a checked list out for its page. */
@Component
class ListViews {

    private static final int SIZE = 100;

    private final RowViews rowViews;
    private final TogetherViews togetherViews;
    private final LawWording lawWording;
    private final ProposingUnits proposingUnits;
    private final Words words;

    ListViews(
            RowViews rowViews,
            TogetherViews togetherViews,
            LawWording lawWording,
            ProposingUnits proposingUnits,
            Words words) {
        this.rowViews = rowViews;
        this.togetherViews = togetherViews;
        this.lawWording = lawWording;
        this.proposingUnits = proposingUnits;
        this.words = words;
    }

    /** The part of the list that was asked for; rows in which something was not kept are always shown. */
    CheckPages.ListPage page(
            CheckedList list, CheckedWhole whole, CheckPages.Asked asked, CheckPages.Sent sent, Locale locale) {
        List<CheckedRow> rows = whole.rows();
        Map<RowState, Integer> counts = new EnumMap<>(RowState.class);
        rows.forEach(row -> counts.merge(row.state(), 1, Integer::sum));
        List<CheckedRow> wanted = rows.stream()
                .filter(row -> asked.state().isEmpty() || row.state().key().equals(asked.state()))
                .toList();
        Paging paging = new Paging(wanted.size(), asked.page(), SIZE);
        List<CheckedRow> here =
                wanted.stream().skip(paging.offset()).limit(SIZE).toList();
        List<CheckedRow> shown = Stream.concat(
                        rows.stream().filter(row -> sent.rows().contains(row.number()) && !here.contains(row)),
                        here.stream())
                .toList();
        return new CheckPages.ListPage(
                list,
                rowViews.views(list, whole, shown, locale),
                totals(whole, counts),
                tabs(list, rows.size(), counts, asked.state(), locale),
                paging,
                withProposing(list),
                togetherViews.views(list, whole, locale),
                laws(rows, locale),
                asked.address(list),
                sent);
    }

    private static CheckPages.Totals totals(CheckedWhole whole, Map<RowState, Integer> counts) {
        List<CheckedRow> rows = whole.rows();
        return new CheckPages.Totals(
                rows.size(),
                counts.getOrDefault(RowState.MET, 0),
                counts.getOrDefault(RowState.NOT_MET, 0),
                counts.getOrDefault(RowState.UNKNOWN, 0),
                counts.getOrDefault(RowState.NOT_FORMALISED, 0),
                counts.getOrDefault(RowState.UNSETTLED, 0),
                counts.getOrDefault(RowState.HELD, 0),
                whole.ready().size(),
                (int) rows.stream().filter(row -> row.line().dossier() != null).count());
    }

    private List<Tab> tabs(CheckedList list, int all, Map<RowState, Integer> counts, String wanted, Locale locale) {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab(list.address(), words.say(locale, "eligibility.list.all"), (long) all, wanted.isEmpty()));
        counts.forEach((state, count) -> tabs.add(new Tab(
                list.address() + "?xem=" + state.key(),
                words.say(locale, "eligibility.state." + state.key()),
                (long) count,
                state.key().equals(wanted))));
        return tabs;
    }

    /** The laws by which the rows were weighed, each once. */
    private List<String> laws(List<CheckedRow> rows, Locale locale) {
        Set<String> laws = new LinkedHashSet<>();
        for (CheckedRow row : rows) {
            Verdict verdict = row.verdict();
            if (verdict != null && verdict.version() != null) {
                laws.add(lawWording.name(verdict.award(), locale) + ": "
                        + lawWording.version(verdict.version(), locale));
            }
        }
        return List.copyOf(laws);
    }

    private List<Choice> withProposing(CheckedList list) {
        List<Choice> units = new ArrayList<>(proposingUnits.choices());
        String own = list.proposing().toString();
        if (units.stream().noneMatch(choice -> choice.value().equals(own))) {
            units.addFirst(new Choice(own, list.proposingName()));
        }
        return units;
    }
}
