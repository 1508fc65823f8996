package vn.vinhdanh.rules.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.Version;
import vn.vinhdanh.rules.catalogue.Act;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.difference.Change;
import vn.vinhdanh.rules.difference.LawDiff;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Wording;
import vn.vinhdanh.rules.wording.Words;

/** A difference of law as lines of one language. */
final class DiffText {

    private final Law law;
    private final Locale language;
    private final Wording wording;
    private final List<String> lines = new ArrayList<>();

    DiffText(Law law, Locale language) {
        this.law = law;
        this.language = language;
        Wording plain = Wording.plain(language);
        this.wording = new Wording(
                language,
                plain.texts(),
                key -> law.award(key).map(each -> each.names().in(language)).orElse(key.value()),
                this::clause);
    }

    private String clause(Citation citation) {
        return citation.clause() + ", "
                + law.act(citation.act()).map(Act::number).orElse(citation.act().value());
    }

    List<String> lines(LawDiff difference) {
        say("", "rules.difference.title", new Argument.Day(difference.before()), new Argument.Day(difference.after()));
        if (!difference.changed()) {
            say("", "rules.difference.nothing");
        }
        summary(difference);
        difference.awards().stream().filter(LawDiff.ForAward::conditionsChanged).forEach(this::award);
        List<LawDiff.ForAward> others = difference.awards().stream()
                .filter(each -> each.changed() && !each.conditionsChanged())
                .toList();
        if (!others.isEmpty()) {
            lines.add("");
            say("", "rules.difference.rest");
            others.forEach(this::award);
        }
        List<String> unchanged = difference.awards().stream()
                .filter(each -> !each.changed())
                .map(this::named)
                .toList();
        if (!difference.general().isEmpty()) {
            lines.add("");
            say("", "rules.difference.general");
            difference.general().forEach(this::change);
        }
        if (!unchanged.isEmpty() && difference.changed()) {
            lines.add("");
            say("", "rules.difference.unchanged", new Argument.Text(String.join("; ", unchanged)));
        }
        lines.add("");
        return List.copyOf(lines);
    }

    /** The awards with other conditions, and how much changed of each kind. */
    private void summary(LawDiff difference) {
        List<String> conditions = difference.awards().stream()
                .filter(LawDiff.ForAward::conditionsChanged)
                .map(this::named)
                .toList();
        if (!conditions.isEmpty()) {
            say("", "rules.difference.conditions", new Argument.Count(conditions.size()));
            conditions.forEach(each -> lines.add("  " + each));
        }
        if (difference.changed()) {
            say("", "rules.difference.counts");
        }
        difference
                .counts()
                .forEach(each -> say(
                        "  ",
                        "rules.difference.count",
                        Argument.term(each.of()),
                        new Argument.Count(each.added()),
                        new Argument.Count(each.dropped()),
                        new Argument.Count(each.changed())));
    }

    private String named(LawDiff.ForAward each) {
        return each.award().names().in(language) + " ("
                + wording.say(Words.of("rules.difference.word", Argument.term(each.subject()))) + ")";
    }

    private void award(LawDiff.ForAward each) {
        lines.add("");
        lines.add(named(each));
        if (each.sameVersion()) {
            say("  ", each.now() == null ? "rules.difference.no-version" : "rules.difference.same-version");
        } else {
            version("rules.difference.then", each.then());
            version("rules.difference.now", each.now());
        }
        if (!each.sameVersion() && each.changes().isEmpty() && each.then() != null && each.now() != null) {
            say("  ", "rules.difference.same-content");
        }
        each.conditions().forEach(this::change);
        each.rest().forEach(this::change);
    }

    private void version(String key, @Nullable Version version) {
        if (version == null) {
            say("  ", key + "-none");
            return;
        }
        say(
                "  ",
                key,
                new Argument.Text(version.regime()),
                new Argument.Clause(version.citation()),
                new Argument.Day(version.inForce().from()),
                new Argument.Text(version.draft() ? " " + wording.say(Words.of("rules.difference.draft")) : ""),
                new Argument.Spoken(version.gist()));
    }

    private void change(Change change) {
        String mark = switch (change.kind()) {
            case ADDED -> "+ ";
            case DROPPED -> "- ";
            case CHANGED -> "~ ";
        };
        String what = wording.say(Words.of("rules.difference.word", Argument.term(change.of())));
        String way = change.way() == null ? "" : " [" + change.way().in(language) + "]";
        Change.Line then = change.then();
        Change.Line now = change.now();
        String said = then == null || now == null ? said(then == null ? now : then) : said(then) + " → " + said(now);
        lines.add("  " + mark + what + way + ": " + said);
    }

    private String said(Change.@Nullable Line line) {
        if (line == null) {
            return "";
        }
        String within = line.within() == null
                ? ""
                : " " + wording.say(Words.of("rules.difference.within", new Argument.Text(wording.say(line.within()))));
        return wording.say(line.words())
                + within
                + (line.oneOf() ? " " + wording.say(Words.of("rules.difference.one-of")) : "")
                + " (" + clause(line.citation()) + ")"
                + (line.draft() ? " " + wording.say(Words.of("rules.difference.draft")) : "");
    }

    private void say(String before, String key, Argument... arguments) {
        lines.add(before + wording.say(Words.of(key, arguments)));
    }
}
