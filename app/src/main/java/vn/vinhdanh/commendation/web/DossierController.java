package vn.vinhdanh.commendation.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.commendation.dossier.Checking;
import vn.vinhdanh.commendation.dossier.Dossier;
import vn.vinhdanh.commendation.dossier.DossierId;
import vn.vinhdanh.commendation.dossier.DossierQuestion;
import vn.vinhdanh.commendation.dossier.DossierRef;
import vn.vinhdanh.commendation.dossier.DossierRow;
import vn.vinhdanh.commendation.dossier.DossierScope;
import vn.vinhdanh.commendation.dossier.DossierState;
import vn.vinhdanh.commendation.dossier.Dossiers;
import vn.vinhdanh.commendation.dossier.PaperInFile;
import vn.vinhdanh.commendation.dossier.Proposing;
import vn.vinhdanh.commendation.dossier.Subject;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.organization.Listing;
import vn.vinhdanh.registry.AwardNames;
import vn.vinhdanh.registry.Holder;
import vn.vinhdanh.registry.RegisterKeeping;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.Paging;
import vn.vinhdanh.web.Screen;
import vn.vinhdanh.web.Tab;
import vn.vinhdanh.web.Words;

/** The dossiers: the list with its acts on many, and each one with its papers, its verdict and its story. */
@Controller
class DossierController {

    private static final int SIZE = 50;

    private final Dossiers dossiers;
    private final Proposing proposing;
    private final Checking checking;
    private final DossierScope scope;
    private final AwardNames awards;
    private final DossierGrounds grounds;
    private final RegisterKeeping keeping;
    private final Story story;
    private final Access access;
    private final Words words;

    DossierController(
            Dossiers dossiers,
            Proposing proposing,
            Checking checking,
            DossierScope scope,
            AwardNames awards,
            DossierGrounds grounds,
            RegisterKeeping keeping,
            Story story,
            Access access,
            Words words) {
        this.dossiers = dossiers;
        this.proposing = proposing;
        this.checking = checking;
        this.scope = scope;
        this.awards = awards;
        this.grounds = grounds;
        this.keeping = keeping;
        this.story = story;
        this.access = access;
        this.words = words;
    }

    @GetMapping("/ho-so")
    ModelAndView list(
            @RequestParam(name = "trang-thai", required = false) @Nullable String state,
            @RequestParam(name = "giai", required = false) @Nullable String award,
            @RequestParam(name = "don-vi", required = false) @Nullable Long unit,
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            Locale locale) {
        DossierState wanted = state(state);
        DossierQuestion question = new DossierQuestion(
                wanted, award == null || award.isBlank() ? null : award, unit, year, text, Math.max(1, number), SIZE);
        Listing<DossierRow> listing = dossiers.list(question);
        Map<String, String> names = new TreeMap<>();
        listing.rows()
                .forEach(row -> names.computeIfAbsent(row.award(), key -> awards.name(new AwardKey(key), locale)));
        Dossiers.Narrowing narrowing = dossiers.narrowing();
        return Screen.of(
                "commendation/dossiers",
                new DossierPages.ListPage(
                        listing.rows(),
                        new Paging(listing.total(), question.page(), SIZE),
                        tabs(wanted, locale),
                        question,
                        narrowing.awards().stream()
                                .map(key -> new Choice(key, awards.name(new AwardKey(key), locale)))
                                .toList(),
                        narrowing.units().entrySet().stream()
                                .map(entry -> new Choice(entry.getKey().toString(), entry.getValue()))
                                .toList(),
                        narrowing.years().stream()
                                .map(each -> new Choice(each.toString(), each.toString()))
                                .toList(),
                        names,
                        !access.scope().isEmpty(),
                        scope.isDesk()));
    }

    private List<Tab> tabs(@Nullable DossierState here, Locale locale) {
        Map<DossierState, Long> counts = dossiers.counts();
        List<Tab> tabs = new ArrayList<>();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        tabs.add(new Tab("/ho-so", words.say(locale, "commendation.dossiers.all"), all, here == null));
        counts.forEach((state, count) -> tabs.add(new Tab(
                "/ho-so?trang-thai=" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                words.say(locale, state.key()),
                count,
                state == here)));
        return tabs;
    }

    @PostMapping("/ho-so/nop")
    ModelAndView submit(@RequestParam(name = "chon", required = false) @Nullable List<String> chosen) {
        List<DossierRef> refs = refs(chosen);
        proposing.submit(refs);
        return Screen.goTo("/ho-so?trang-thai=submitted", "commendation.notice.submitted", refs.size());
    }

    @PostMapping("/ho-so/tiep-nhan")
    ModelAndView accept(@RequestParam(name = "chon", required = false) @Nullable List<String> chosen) {
        List<DossierRef> refs = refs(chosen);
        checking.accept(refs);
        return Screen.goTo("/ho-so?trang-thai=accepted", "commendation.notice.accepted", refs.size());
    }

    @GetMapping("/ho-so/{id}")
    ModelAndView show(@PathVariable long id, Locale locale) {
        Dossier dossier = dossiers.find(new DossierId(id));
        return Screen.of(
                "commendation/dossier",
                new DossierPages.OnePage(
                        dossier,
                        awards.name(dossier.award(), locale),
                        awards.symbol(new AwardKey(dossier.award().value())),
                        dossiers.papers(dossier),
                        story.of("dossier", id),
                        grounds.view(dossier, locale),
                        grounds.change(dossier),
                        keeping.openForms(
                                switch (dossier.subject()) {
                                    case Subject.OfPerson of -> Holder.of(of.person());
                                    case Subject.OfUnit of -> Holder.of(of.unit());
                                }),
                        dossier.state().writable()
                                && scope.isProposer(dossier.proposing().value()),
                        scope.isDesk()));
    }

    /** Keeps what was written; with the button "submit" it is handed in at once. */
    @PostMapping("/ho-so/{id}")
    ModelAndView write(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String report,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> all) {
        DossierRef ref = new DossierRef(new DossierId(id), version);
        Map<String, Proposing.PaperNote> papers = new HashMap<>();
        for (PaperInFile paper : dossiers.papers(dossiers.find(ref.id()))) {
            String key = paper.paper().key();
            papers.put(
                    key, new Proposing.PaperNote(all.containsKey("co." + key), all.getOrDefault("ghi-chu." + key, "")));
        }
        proposing.write(ref, report, reason, papers);
        return Screen.goTo("/ho-so/" + id, "commendation.notice.written");
    }

    /** What the award is proposed for. */
    @PostMapping("/ho-so/{id}/can-cu")
    ModelAndView chooseGrounds(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(name = "loai", defaultValue = "") String type,
            @RequestParam(name = "tu-nam", defaultValue = "") String from,
            @RequestParam(name = "sang-kien", required = false) @Nullable List<String> initiatives) {
        proposing.choose(
                new DossierRef(new DossierId(id), version),
                () -> DossierGrounds.read(type, from, initiatives == null ? List.of() : initiatives));
        return Screen.goTo("/ho-so/" + id, "commendation.notice.grounds");
    }

    @PostMapping("/ho-so/{id}/can-lai")
    ModelAndView weighAgain(@PathVariable long id, @RequestParam int version) {
        proposing.weighAgain(new DossierRef(new DossierId(id), version));
        return Screen.goTo("/ho-so/" + id, "commendation.notice.weighed");
    }

    @PostMapping("/ho-so/{id}/nop")
    ModelAndView submitOne(@PathVariable long id, @RequestParam int version) {
        proposing.submit(List.of(new DossierRef(new DossierId(id), version)));
        return Screen.goTo("/ho-so/" + id, "commendation.notice.submitted", 1);
    }

    @PostMapping("/ho-so/{id}/rut")
    ModelAndView withdraw(
            @PathVariable long id, @RequestParam int version, @RequestParam(defaultValue = "") String reason) {
        proposing.withdraw(new DossierRef(new DossierId(id), version), reason);
        return Screen.goTo("/ho-so/" + id, "commendation.notice.withdrawn");
    }

    @PostMapping("/ho-so/{id}/tra-lai")
    ModelAndView returnForMore(
            @PathVariable long id, @RequestParam int version, @RequestParam(defaultValue = "") String reason) {
        checking.returnForMore(new DossierRef(new DossierId(id), version), reason);
        return Screen.goTo("/ho-so/" + id, "commendation.notice.returned");
    }

    @PostMapping("/ho-so/{id}/tiep-nhan")
    ModelAndView acceptOne(@PathVariable long id, @RequestParam int version) {
        checking.accept(List.of(new DossierRef(new DossierId(id), version)));
        return Screen.goTo("/ho-so/" + id, "commendation.notice.accepted", 1);
    }

    @PostMapping("/ho-so/{id}/giu")
    ModelAndView hold(
            @PathVariable long id, @RequestParam int version, @RequestParam(defaultValue = "") String reason) {
        checking.hold(new DossierRef(new DossierId(id), version), reason);
        return Screen.goTo("/ho-so/" + id, "commendation.notice.held");
    }

    @PostMapping("/ho-so/{id}/tiep-tuc")
    ModelAndView release(@PathVariable long id, @RequestParam int version) {
        checking.release(new DossierRef(new DossierId(id), version));
        return Screen.goTo("/ho-so/" + id, "commendation.notice.released");
    }

    private static List<DossierRef> refs(@Nullable List<String> chosen) {
        return chosen == null
                ? List.of()
                : chosen.stream().map(DossierRef::parse).toList();
    }

    private static @Nullable DossierState state(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        for (DossierState state : DossierState.values()) {
            if (state.name().equalsIgnoreCase(written.replace('-', '_'))) {
                return state;
            }
        }
        return null;
    }
}
