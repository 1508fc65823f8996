package vn.vinhdanh.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.Route;
import vn.vinhdanh.rules.Transition;
import vn.vinhdanh.rules.Version;
import vn.vinhdanh.rules.VersionChoice;
import vn.vinhdanh.rules.catalogue.Act;
import vn.vinhdanh.rules.catalogue.ActKey;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.catalogue.AwardProfile;
import vn.vinhdanh.rules.catalogue.Bonus;
import vn.vinhdanh.rules.catalogue.Cadence;
import vn.vinhdanh.rules.catalogue.Checked;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.Decider;
import vn.vinhdanh.rules.catalogue.FormerName;
import vn.vinhdanh.rules.catalogue.Given;
import vn.vinhdanh.rules.catalogue.Grade;
import vn.vinhdanh.rules.catalogue.InForce;
import vn.vinhdanh.rules.catalogue.Level;
import vn.vinhdanh.rules.catalogue.Said;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.guard.GuardRule;

/** What the files say of an award, an act, a transition and a guard is what the law then knows. */
class AwardReaderTests {

    private static final ActKey ACT = new ActKey("luat-mau");
    private static final Citation CITES = new Citation(ACT, "Điều 1");
    private static final Checked CHECKED = new Checked(LocalDate.of(2026, 11, 21), Grade.VERIFIED, "made up");
    private static final Checked HEARD = new Checked(LocalDate.of(2026, 11, 21), Grade.UNCONFIRMED, "made up");
    private static final InForce NOW = new InForce(LocalDate.of(2020, 1, 1), null);
    private static final InForce ONCE = new InForce(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 12, 31));
    private static final String SOURCE = "checked: { on: 2026-11-21, grade: VERIFIED, source: \"made up\" }";
    private static final String HEARSAY =
            "checked: { on: 2026-11-21, grade: UNCONFIRMED, source: \"made up\" }, draft: true";

    private static final String AWARD = """
            award: khen-mau
            kind: title
            names: { vi: "Khen mẫu", en: "Sample" }
            formerly:
              - { vi: "Khen cũ", en: "Old", until: 2015-12-31, cites: "luat-mau, Điều 1" }
              - { vi: "Khen xưa", en: "Ancient", until: 2005-12-31, cites: { act: luat-mau, clause: "Điều 1" } }
            called: [KM, "Khen M"]
            subjects: [individual, collective]
            level: government
            decided-by:
              - { who: minister, cites: "luat-mau, Điều 1", %1$s }
              - { who: president, in-force-until: 2021-12-31, cites: "luat-mau, Điều 1", %2$s }
              - { who: prime-minister, in-force-from: 2020-01-01, cites: "luat-mau, Điều 1", draft: true }
            rank: 1000
            cadence: annual
            symbol: title-2
            bonus:
              - { subject: individual, multiple: 1.5, in-force-from: 2020-01-01, cites: "luat-mau, Điều 1" }
              - { subject: collective, multiple: 2, at-most: true, in-force-from: 2020-01-01, cites: "luat-mau, Điều 1", %2$s }
            given: { in-force-from: 2020-01-01, in-force-until: 2021-12-31, cites: "luat-mau, Điều 1", %1$s }
            chosen-by: { basis: achievement-year, cites: "luat-mau, Điều 1", %1$s }
            versions:
              - subject: collective
                regime: LATER
                in-force-from: 2022-01-01
                cites: "luat-mau, Điều 1"
                gist: { vi: "Mẫu.", en: "Sample." }
                %1$s
                requires: [ { members-completed: { cites: "Điều 3" } } ]
              - subject: collective
                regime: EARLIER
                in-force-from: 2020-01-01
                cites: "luat-mau, Điều 1"
                gist: { vi: "Mẫu.", en: "Sample." }
                %1$s
                requires: [ { members-completed: { cites: "Điều 3" } } ]
              - subject: individual
                regime: WAYS
                in-force-from: 2020-01-01
                in-force-until: 2021-12-31
                cites: "luat-mau, Điều 1"
                gist: { vi: "Mẫu.", en: "Sample." }
                %1$s
                routes:
                  - route: long
                    names: { vi: "Lâu", en: "Long" }
                    type: devotion
                    cites: "Điều 3"
                    requires: [ { sector-only: { cites: "Điều 3" } } ]
                for-people: [ { what: { vi: "Mẫu.", en: "Sample." }, cites: "Điều 3" } ]
            """.formatted(SOURCE, HEARSAY);

    @Test
    void theCatalogueEntryIsReadWhole() {
        AwardProfile profile =
                law(AWARD).award(new AwardKey("khen-mau")).orElseThrow().profile();
        assertThat(profile)
                .isEqualTo(new AwardProfile(
                        new AwardKey("khen-mau"),
                        new Said("Khen mẫu", "Sample"),
                        List.of(
                                new FormerName(new Said("Khen xưa", "Ancient"), LocalDate.of(2005, 12, 31), CITES),
                                new FormerName(new Said("Khen cũ", "Old"), LocalDate.of(2015, 12, 31), CITES)),
                        List.of("KM", "Khen M"),
                        List.of(Subject.INDIVIDUAL, Subject.COLLECTIVE),
                        Level.GOVERNMENT,
                        List.of(
                                new Decider(Decider.Who.MINISTER, NOW, CITES, CHECKED, false),
                                new Decider(Decider.Who.PRESIDENT, ONCE, CITES, HEARD, true),
                                new Decider(Decider.Who.PRIME_MINISTER, NOW, CITES, null, true)),
                        1000,
                        Cadence.ANNUAL,
                        List.of(
                                new Bonus(Subject.INDIVIDUAL, new BigDecimal("1.5"), false, NOW, CITES, null, false),
                                new Bonus(Subject.COLLECTIVE, new BigDecimal("2"), true, NOW, CITES, HEARD, true)),
                        "title-2",
                        new Given(ONCE, CITES, CHECKED, false)));
    }

    @Test
    void versionsStandBySubjectAndDayAndEachEndsTheOneBefore() {
        var rules = law(AWARD).rules(new AwardKey("khen-mau")).orElseThrow();
        assertThat(rules.award().kind()).isEqualTo(AwardKind.TITLE);
        assertThat(rules.choice()).isEqualTo(new VersionChoice(VersionChoice.Basis.ACHIEVEMENT_YEAR, CITES));
        assertThat(rules.versions()).extracting(Version::regime).containsExactly("WAYS", "EARLIER", "LATER");
        assertThat(rules.versions())
                .extracting(Version::inForce)
                .containsExactly(ONCE, ONCE, new InForce(LocalDate.of(2022, 1, 1), null));
        Version ways = rules.versions().getFirst();
        assertThat(ways.routes()).extracting(Route::type).containsExactly(CommendationType.DEVOTION);
        assertThat(ways.forPeople())
                .containsExactly(new Version.ForPeople(new Said("Mẫu.", "Sample."), new Citation(ACT, "Điều 3")));
        assertThat(ways.stamp())
                .isNotEqualTo(rules.versions().get(1).stamp())
                .isEqualTo(law("# a remark above\n" + AWARD)
                        .rules(new AwardKey("khen-mau"))
                        .orElseThrow()
                        .versions()
                        .getFirst()
                        .stamp());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rank: 1000                 | rank: 1001                    | not-a-number       | 14
            rank: 1000                 | rank: 0                       | not-a-number       | 14
            multiple: 1.5              | multiple: 1.50001             | not-a-number       | 18
            multiple: 1.5              | multiple: -1                  | not-a-number       | 18
            formerly:                  | before:                       | unknown-word       | 4
            at-most: true              | at-most: maybe                | not-yes-or-no      | 19
            until: 2015-12-31          | until: 2015-13-31             | not-a-day          | 5
            until: 2015-12-31, cites   | until: 2015-12-31, who: me, cites | unknown-word   | 5
            at-most: true              | at-least: true                | unknown-word       | 19
            subjects: [individual, collective] | subjects: [individual] | subject-not-listed | 23
            clause: "Điều 1" }         | article: "Điều 1" }           | unknown-word       | 6
            """)
    void whatCannotBeIsRefusedWithItsLine(String good, String bad, String what, int line) {
        assertThat(AWARD).contains(good);
        assertThatThrownBy(() -> law(AWARD.replace(good, bad)))
                .isInstanceOfSatisfying(
                        LawUnreadable.class,
                        unreadable -> assertThat(unreadable.faults().getFirst()).satisfies(fault -> {
                            assertThat(fault.what().key()).isEqualTo("rules.fault." + what);
                            assertThat(fault.line()).isEqualTo(line);
                        }));
    }

    @Test
    void whatWasOnlyHeardMustBeADraftEverywhere() {
        for (String place : List.of("given: { ", "who: minister, ", "multiple: 1.5, ")) {
            String bare =
                    AWARD.replace(", " + SOURCE, "").replace(place, place + HEARSAY.replace(", draft: true", ", "));
            assertThatThrownBy(() -> law(bare))
                    .as(place)
                    .isInstanceOf(LawUnreadable.class)
                    .hasMessageContaining("What was not read in a source may not decide.");
        }
    }

    @Test
    void anActIsReadWhole() {
        String text = """
                act: nghi-dinh-mau
                names: { vi: "Nghị định mẫu", en: "Sample decree" }
                number: "05/2019/NĐ-CP"
                issuer: "Chính phủ"
                issued: 2019-10-02
                in-force-from: 2020-01-01
                in-force-until: 2021-12-31
                touches: [luat-mau]
                note: { vi: "Lưu ý", en: "Note" }
                %s
                """.formatted(SOURCE);
        assertThat(beside("acts/nghi-dinh-mau.yaml", text).act(new ActKey("nghi-dinh-mau")))
                .contains(new Act(
                        new ActKey("nghi-dinh-mau"),
                        new Said("Nghị định mẫu", "Sample decree"),
                        "05/2019/NĐ-CP",
                        "Chính phủ",
                        LocalDate.of(2019, 10, 2),
                        ONCE,
                        List.of(ACT),
                        false,
                        CHECKED,
                        new Said("Lưu ý", "Note")));
        assertFault("acts/nghi-dinh-mau.yaml", text.replace("[luat-mau]", "[luat-la]"), "dangling-act");
        assertFault("acts/nghi-dinh-khac.yaml", text, "key-is-not-file");
        assertFault(
                "acts/nghi-dinh-mau.yaml",
                text.replace("in-force-until: 2021-12-31", "in-force-until: 2019-12-31"),
                "ends-before-start");
        assertFault("acts/nghi-dinh-mau.yaml", text.replace("in-force-from: 2020-01-01\n", ""), "word-missing");
    }

    @Test
    void aTransitionIsReadWhole() {
        String text = """
                transition: chuyen-tiep
                act: luat-mau
                starts: 2022-07-01
                basis: achievement-year
                favourable: true
                cites: "luat-mau, Điều 1"
                gist: { vi: "Gốc", en: "Gist" }
                %s
                """.formatted(SOURCE);
        assertThat(beside("transition/chuyen-tiep.yaml", text).choice().transitions())
                .containsExactly(new Transition(
                        "chuyen-tiep",
                        ACT,
                        LocalDate.of(2022, 7, 1),
                        VersionChoice.Basis.ACHIEVEMENT_YEAR,
                        true,
                        false,
                        CITES,
                        new Said("Gốc", "Gist"),
                        CHECKED));
        assertFault("transition/khac.yaml", text, "key-is-not-file");
        assertFault("transition/chuyen-tiep.yaml", text.replace("act: luat-mau", "act: luat-la"), "dangling-act");
    }

    @Test
    void guardsAreReadByTheirWord() {
        String text = """
                guard: %s
                kinds: [title]
                in-force-from: 2020-01-01
                cites: "luat-mau, Điều 1"
                gist: { vi: "Gốc", en: "Gist" }
                %s
                """;
        for (var each : Map.of(
                        "single-use", "SingleUse",
                        "merit-steps", "MeritSteps",
                        "nothing-pending", "NothingPending",
                        "one-form", "OneForm",
                        "counts-after-discipline", "CountsAfterDiscipline",
                        "counts-from-last-award", "CountsFromLastAward")
                .entrySet()) {
            GuardRule rule = beside("guards/a.yaml", text.formatted(each.getKey(), SOURCE))
                    .guards()
                    .getFirst();
            assertThat(rule.guard().getClass().getSimpleName()).isEqualTo(each.getValue());
            assertThat(rule.guard().clause().anchor()).isEqualTo("guard." + each.getKey());
            assertThat(rule.guard().clause().citation()).isEqualTo(CITES);
            assertThat(rule.kinds()).containsExactly(AwardKind.TITLE);
            assertThat(rule.inForce()).isEqualTo(NOW);
            assertThat(rule.draft()).isFalse();
        }
        assertFault("guards/a.yaml", text.formatted("no-luck", SOURCE), "unknown-word");
        assertFault("guards/a.yaml", text.formatted("one-form", SOURCE) + "award: x\n", "unknown-word");
    }

    @Test
    void awardsMayNotRestOnEachOtherInACircle() {
        List<LawFile> files = new ArrayList<>(SmallLaw.files());
        files.removeIf(each -> each.path().startsWith("awards/"));
        String meets = "requires:\n      - meets: { award: %s, cites: \"Điều 2\" }\n      - ";
        files.add(new LawFile(
                "awards/khen-mau.yaml",
                SmallLaw.award("khen-mau", "minister").replaceFirst("requires:\\n *- ", meets.formatted("khen-hai"))));
        files.add(new LawFile(
                "awards/khen-hai.yaml",
                SmallLaw.award("khen-hai", "minister").replaceFirst("requires:\\n *- ", meets.formatted("khen-ba"))));
        files.add(new LawFile("awards/khen-ba.yaml", SmallLaw.award("khen-ba", "minister")));
        files.removeIf(each -> each.path().startsWith("procedures/"));
        assertThat(new LawReader(files).read().awards()).hasSize(3);
        files.removeLast();
        files.add(new LawFile(
                "awards/khen-ba.yaml",
                SmallLaw.award("khen-ba", "minister").replaceFirst("requires:\\n *- ", meets.formatted("khen-mau"))));
        assertThatThrownBy(() -> new LawReader(files).read())
                .isInstanceOfSatisfying(
                        LawUnreadable.class,
                        unreadable -> assertThat(unreadable.faults())
                                .hasSize(3)
                                .allMatch(each -> each.what().key().equals("rules.fault.circle")));
    }

    @Test
    void textsMayBeLongButNotWithoutEnd() {
        assertThat(law(AWARD.replace("Khen cũ", "x".repeat(4_000))).awards()).isNotEmpty();
        assertThatThrownBy(() -> law(AWARD.replace("Khen cũ", "x".repeat(4_001))))
                .isInstanceOf(LawUnreadable.class)
                .hasMessageContaining("awards/khen-mau.yaml:5: The text is too long. Shorten it to 4000 characters.");
    }

    private static void assertFault(String path, String text, String what) {
        assertThatThrownBy(() -> beside(path, text))
                .isInstanceOfSatisfying(
                        LawUnreadable.class,
                        unreadable -> assertThat(unreadable.faults().getFirst()).satisfies(fault -> {
                            assertThat(fault.what().key()).isEqualTo("rules.fault." + what);
                            assertThat(fault.file()).isEqualTo(path);
                        }));
    }

    private static Law law(String award) {
        List<LawFile> files = new ArrayList<>(SmallLaw.files());
        files.removeIf(each ->
                each.path().equals("awards/khen-mau.yaml") || each.path().startsWith("procedures/"));
        files.add(new LawFile("awards/khen-mau.yaml", award));
        return new LawReader(files).read();
    }

    private static Law beside(String path, String text) {
        List<LawFile> files = new ArrayList<>(SmallLaw.files());
        files.add(new LawFile(path, text));
        return new LawReader(files).read();
    }
}
