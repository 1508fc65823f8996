package vn.vinhdanh.commendation.eligibility.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.commendation.eligibility.LawDay;
import vn.vinhdanh.commendation.eligibility.LawWording;
import vn.vinhdanh.organization.SearchWords;
import vn.vinhdanh.registry.Symbols;
import vn.vinhdanh.rules.AwardOn;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.LawOn;
import vn.vinhdanh.rules.Version;
import vn.vinhdanh.rules.catalogue.Act;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.catalogue.Level;
import vn.vinhdanh.rules.guard.GuardRule;
import vn.vinhdanh.rules.procedure.Provision;
import vn.vinhdanh.rules.wording.Wording;
import vn.vinhdanh.web.Screen;

/** The law of a day, to be read: the catalogue of awards, what holds for all of them, and the texts it rests on. */
@Controller
class LawController {

    private final LawInForce law;
    private final LawWording lawWording;
    private final LawSaid said;
    private final Clock clock;

    LawController(LawInForce law, LawWording lawWording, LawSaid said, Clock clock) {
        this.law = law;
        this.lawWording = lawWording;
        this.said = said;
        this.clock = clock;
    }

    @GetMapping("/luat")
    ModelAndView catalogue(
            @RequestParam(name = "ngay", defaultValue = "") String typed,
            @RequestParam(name = "q", defaultValue = "") String sought,
            Locale locale) {
        LawDay asked = LawDay.read(typed, LocalDate.now(clock));
        LocalDate day = asked.day();
        LawOn lawOn = law.on(day);
        Wording wording = lawWording.in(locale);
        List<GuardRule> guards =
                law.guards().stream().filter(each -> each.inForce().covers(day)).toList();
        return Screen.of(
                LawSaid.status(asked),
                "commendation/eligibility/law",
                new LawPages.CataloguePage(
                        said.asked(asked, locale),
                        sought.strip(),
                        groups(AwardKind.TITLE, lawOn, sought, locale),
                        groups(AwardKind.COMMENDATION, lawOn, sought, locale),
                        guards.stream()
                                .map(each -> said.guard(each, wording, locale))
                                .toList(),
                        provisions(lawOn, locale),
                        law.acts().stream()
                                .sorted(Comparator.comparing(
                                        LawController::since, Comparator.nullsLast(Comparator.reverseOrder())))
                                .map(act -> act(act, day, locale))
                                .toList(),
                        law.stamp()));
    }

    /** The awards of a kind by their level, the highest level first. */
    private List<LawPages.Group> groups(AwardKind kind, LawOn lawOn, String sought, Locale locale) {
        List<LawPages.Group> groups = new ArrayList<>();
        for (Level level : List.of(Level.values()).reversed()) {
            List<LawPages.AwardLine> lines = law.awards().stream()
                    .filter(award -> award.kind() == kind
                            && award.profile().level() == level
                            && award.profile().givenOn(lawOn.day())
                            && isCalled(award, sought))
                    .map(award -> line(award, lawOn, locale))
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(new LawPages.Group(said.term(level, locale), lines));
            }
        }
        return groups;
    }

    /** Whether a name, an abbreviation or the key holds the text, with or without marks. */
    private static boolean isCalled(Award award, String sought) {
        String text = folded(sought);
        return text.isEmpty()
                || Stream.concat(
                                Stream.of(
                                        award.names().vietnamese(),
                                        award.names().english(),
                                        award.key().value().replace('-', ' ')),
                                award.profile().called().stream())
                        .anyMatch(name -> folded(name).contains(text));
    }

    private static String folded(String text) {
        return String.join(" ", SearchWords.of(text).words());
    }

    private LawPages.AwardLine line(Award award, LawOn lawOn, Locale locale) {
        AwardOn on = lawOn.award(award.key());
        Version version = award.profile().subjects().stream()
                .flatMap(subject -> on.version(subject).stream())
                .findFirst()
                .orElse(null);
        return new LawPages.AwardLine(
                "/luat/" + award.key() + "?ngay=" + lawOn.day(),
                award.profile().namesOn(lawOn.day()).in(locale),
                Symbols.of(award),
                said.term(award.profile().level(), locale),
                version == null ? null : lawWording.version(version.used(), locale),
                version != null && version.draft());
    }

    /** What people follow and no program weighs: what holds for every award, topic by topic. */
    private List<LawPages.ProvisionTopic> provisions(LawOn lawOn, Locale locale) {
        Map<Provision.Topic, List<LawPages.ProvisionLine>> byTopic = new EnumMap<>(Provision.Topic.class);
        for (Provision each : lawOn.provisions()) {
            byTopic.computeIfAbsent(each.topic(), topic -> new ArrayList<>())
                    .add(new LawPages.ProvisionLine(
                            each.gist().in(locale), lawWording.clause(each.citation()), each.draft()));
        }
        return byTopic.entrySet().stream()
                .map(each -> new LawPages.ProvisionTopic(said.term(each.getKey(), locale), each.getValue()))
                .toList();
    }

    private static @Nullable LocalDate since(Act act) {
        return act.inForce() == null ? null : act.inForce().from();
    }

    private static LawPages.ActLine act(Act act, LocalDate day, Locale locale) {
        return new LawPages.ActLine(
                act.names().in(locale),
                act.number(),
                act.issuer(),
                since(act),
                act.inForce() == null ? null : act.inForce().until(),
                act.inForceOn(day),
                act.draft(),
                SourceNote.of(act.checked()),
                act.note() == null ? null : act.note().in(locale));
    }
}
