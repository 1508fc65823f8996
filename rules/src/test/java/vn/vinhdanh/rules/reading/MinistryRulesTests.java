package vn.vinhdanh.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.Route;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.Verdict;

/** A ministry may add under the State's law, and takes nothing from it. */
class MinistryRulesTests {

    private static final AwardKey AWARD = new AwardKey("khen-mau");
    private static final String ACT = SmallLaw.act("thong-tu-bo", "2021-01-01", "05/2021/TT");

    @Test
    void aWayOfItsOwnCountsWhileItIsInForceAndNamesItsClause() {
        Law law = read(Map.of(
                "acts/thong-tu-bo.yaml",
                ACT,
                "awards/khen-mau.yaml",
                SmallLaw.addition("khen-mau", "2021-06-01", "2022-05-31")));
        Facts veteran = Facts.ofPerson(2021).since(LocalDate.of(1995, 1, 1)).build();

        assertThat(weigh(law, LocalDate.of(2021, 5, 31), veteran).answer()).isNotEqualTo(Answer.MET);
        Verdict within = weigh(law, LocalDate.of(2021, 6, 1), veteran);
        assertThat(within.answer()).isEqualTo(Answer.MET);
        assertThat(within.bestRoute().orElseThrow().clause().citation().act().value())
                .isEqualTo("thong-tu-bo");
        assertThat(within.bestRoute().orElseThrow().clause().citation().clause())
                .isEqualTo("Điều 5");
        assertThat(weigh(law, LocalDate.of(2022, 5, 31), veteran).answer()).isEqualTo(Answer.MET);
        assertThat(weigh(law, LocalDate.of(2022, 6, 1), veteran).answer()).isNotEqualTo(Answer.MET);

        assertThat(law.rules(AWARD).orElseThrow().versions())
                .extracting(each -> each.inForce().from() + " " + each.inForce().until())
                .containsExactly("2020-01-01 2021-05-31", "2021-06-01 2022-05-31", "2022-06-01 null");
        assertThat(law.called("khen kieu bo")).map(each -> each.key()).contains(AWARD);
    }

    @Test
    void whatTheStateAsksOfEverybodyStays() {
        Law law = read(Map.of(
                "acts/thong-tu-bo.yaml", ACT, "awards/khen-mau.yaml", SmallLaw.addition("khen-mau", "2021-06-01", "")));
        assertThat(law.on(LocalDate.of(2025, 1, 1)).award(AWARD).version(Subject.INDIVIDUAL))
                .hasValueSatisfying(version -> {
                    assertThat(version.requires()).hasSize(1);
                    assertThat(version.routes())
                            .extracting(Route::name)
                            .containsExactly("merit", "sudden", "long-service");
                });
    }

    @Test
    void everyFileOfItsOwnChangesTheStamp() {
        String before = new LawReader(SmallLaw.files()).read().stamp();
        Law more = read(Map.of("acts/thong-tu-bo.yaml", ACT));
        assertThat(more.stamp()).isNotEqualTo(before);
        assertThat(read(Map.of("acts/thong-tu-bo.yaml", ACT)).stamp()).isEqualTo(more.stamp());
    }

    @Test
    void itsOwnAwardsAndQuotasStandBesideTheStates() {
        Law law = read(Map.of(
                "acts/thong-tu-bo.yaml",
                ACT,
                "awards/ky-niem-chuong-bo.yaml",
                SmallLaw.award("ky-niem-chuong-bo", "minister"),
                "quotas/bo.yaml",
                SmallLaw.quota("of-the-ministry", "thong-tu-bo, Điều 4")));
        assertThat(law.award(new AwardKey("ky-niem-chuong-bo"))).isPresent();
        assertThat(law.on(LocalDate.of(2022, 1, 1)).quotas(AWARD))
                .singleElement()
                .satisfies(quota -> assertThat(quota.percent()).isEqualTo(20));
    }

    @Test
    void aBallotIsItsOwnToSettleOnlyWhereTheStateLeftItOpen() {
        Law law =
                read(Map.of("acts/thong-tu-bo.yaml", ACT, "procedures/phieu.yaml", SmallLaw.ballot("2023-01-01", 70)));
        assertThat(law.on(LocalDate.of(2024, 1, 1)).ballot(AWARD).orElseThrow().percent())
                .isEqualTo(70);
        assertFault(
                Map.of("acts/thong-tu-bo.yaml", ACT, "procedures/phieu.yaml", SmallLaw.ballot("2022-06-01", 70)),
                "luat/procedures/phieu.yaml:2: This is settled already from 2020-01-01 (procedures/ballots.yaml:2). ");
    }

    @Test
    void originalsBallotsAndProvisionsThatTheStateSettledStand() {
        for (String rule : List.of(
                "filings:\n  - originals: %d\n    awards: [khen-mau%s]\n",
                "needs-ballot:\n  - awards: [khen-mau%2$s]\n",
                "provisions:\n  - provision: conduct\n    topic: conduct\n    gist: { vi: \"Lời %d\", en: \"Word\" }\n")) {
            LawFile states = new LawFile(
                    "procedures/filing.yaml",
                    rule.formatted(3, ", huan-chuong-mau")
                            + rest("2020-01-01", "    in-force-until: 2022-12-31\n", "luat-mau, Điều 6"));
            assertThatThrownBy(
                            () -> beside(states, rule.formatted(1, "") + rest("2022-06-01", "", "thong-tu-bo, Điều 6")))
                    .as(rule)
                    .isInstanceOf(LawUnreadable.class)
                    .hasMessageContaining(
                            "luat/procedures/nop.yaml:2: This is settled already from 2020-01-01 (procedures/filing.yaml:2). ");
            Law later = beside(states, rule.formatted(1, "") + rest("2023-01-01", "", "thong-tu-bo, Điều 6"));
            if (rule.startsWith("filings")) {
                assertThat(later.on(LocalDate.of(2022, 12, 31))
                                .filing(AWARD)
                                .orElseThrow()
                                .originals())
                        .isEqualTo(3);
                assertThat(later.on(LocalDate.of(2023, 1, 1))
                                .filing(AWARD)
                                .orElseThrow()
                                .originals())
                        .isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'quorums:\n  - numerator: %d\n    denominator: 4\n', ,",
        "'deadlines:\n  - deadline: one\n    NAMES\n    working-days: %d\n', deadline: one, deadline: two",
        "'papers:\n  - paper: one\n    NAMES\n    awards: [khen-mau]\n', paper: one, paper: two",
        "'papers:\n  - paper: one\n    NAMES\n    awards: [khen-mau]\n', [khen-mau], [huan-chuong-mau]",
        "'papers:\n  - paper: one\n    NAMES\n    awards: [khen-mau]\n    when: if-any\n', if-any, devotion",
        "'quotas:\n  - quota: one\n    NAMES\n    award: khen-mau\n    percent: %d\n', quota: one, quota: two",
        "'list-rules:\n  - rule: woman-first\n    GIST\n    percent: %d\n', woman-first, votes-first",
        "'provisions:\n  - provision: one\n    topic: conduct\n    GIST\n', provision: one, provision: two",
        "'filings:\n  - originals: %d\n    awards: [khen-mau]\n', [khen-mau], [huan-chuong-mau]",
        "'needs-ballot:\n  - awards: [khen-mau]\n', [khen-mau], [huan-chuong-mau]"
    })
    void whatTheStateSettledStandsAndWhatIsOtherIsFree(String written, @Nullable String same, @Nullable String other) {
        String rule = written.replace("NAMES", "names: { vi: \"Tên\", en: \"Name\" }")
                .replace("GIST", "gist: { vi: \"Tên\", en: \"Name\" }");
        String cites = "thong-tu-bo, Điều 6";
        LawFile states =
                new LawFile("procedures/cua-nuoc.yaml", rule.formatted(3) + rest("2020-01-01", "", "luat-mau, Điều 6"));
        assertThatThrownBy(() -> beside(states, rule.formatted(1) + rest("2022-06-01", "", cites)))
                .isInstanceOf(LawUnreadable.class)
                .hasMessageContaining(
                        "luat/procedures/nop.yaml:2: This is settled already from 2020-01-01 (procedures/cua-nuoc.yaml:2). ");
        if (same != null && other != null) {
            String free = rule.formatted(1).replace(same, other);
            assertThat(beside(states, free + rest("2022-06-01", "", cites)).awards())
                    .hasSize(2);
        }
    }

    private static Law beside(LawFile states, String own) {
        List<LawFile> files =
                new ArrayList<>(SmallLaw.with(Map.of("acts/thong-tu-bo.yaml", ACT, "procedures/nop.yaml", own)));
        files.add(states);
        return new LawReader(files).read();
    }

    private static String rest(String from, String until, String cites) {
        return "    in-force-from: " + from + "\n" + until + "    cites: \"" + cites
                + "\"\n    checked: { on: 2026-11-21, grade: VERIFIED, source: \"made up\" }\n";
    }

    @Test
    void anOverlappingVersionIsRefused() {
        assertFault(
                Map.of(
                        "acts/thong-tu-bo.yaml",
                        ACT,
                        "awards/khen-mau.yaml",
                        "adds-to: khen-mau\nversions:\n" + SmallLaw.version("2021-01-01", 1)),
                "luat/awards/khen-mau.yaml:3: This version shares days with the State’s version in force from 2020-01-01. "
                        + "Write it under routes to add a way");
    }

    @Test
    void aVersionBeforeTheStatesFirstIsTaken() {
        String earlier = SmallLaw.version("2018-01-01", 1)
                .replace("in-force-from: 2018-01-01", "in-force-from: 2018-01-01\n    in-force-until: 2019-12-31");
        Law law = read(Map.of("awards/khen-mau.yaml", "adds-to: khen-mau\nversions:\n" + earlier));
        assertThat(law.on(LocalDate.of(2019, 5, 1)).award(AWARD).version(Subject.INDIVIDUAL))
                .hasValueSatisfying(version -> assertThat(version.regime()).isEqualTo("SAMPLE-2"));
    }

    @Test
    void anAwardOfThePresidentIsNotTheMinistrys() {
        String message = "“huan-chuong-mau” is decided neither by the ministry nor by a unit of it.";
        assertFault(
                Map.of(
                        "acts/thong-tu-bo.yaml",
                        ACT,
                        "awards/huan-chuong-mau.yaml",
                        SmallLaw.addition("huan-chuong-mau", "2021-06-01", "")),
                message);
        assertFault(
                Map.of("awards/huan-chuong-bo.yaml", SmallLaw.award("huan-chuong-bo", "president")),
                "“huan-chuong-bo” is decided neither");
    }

    @Test
    void aWayIsAddedOnlyWhereTheStateHasWays() {
        assertFault(
                Map.of(
                        "acts/thong-tu-bo.yaml",
                        ACT,
                        "awards/ky-niem-chuong-bo.yaml",
                        SmallLaw.award("ky-niem-chuong-bo", "minister")
                                .replaceFirst("(?s)    routes:.*", "")
                                .replace("Tên", "Tên của"),
                        "awards/khac.yaml",
                        "x: y"),
                "luat/awards/khac.yaml:1: The word “x” is not known here.");
        assertFault(
                Map.of(
                        "acts/thong-tu-bo.yaml",
                        ACT,
                        "awards/khen-mau.yaml",
                        SmallLaw.addition("khen-mau", "2019-01-01", "2019-06-30")),
                "From 2019-01-01 the State has no version that a way could be added to.");
    }

    @Test
    void takenKeysAndUnreadPlacesAreNamed() {
        assertFault(
                Map.of("acts/luat-mau.yaml", SmallLaw.act("luat-mau", "2020-01-01", "1")),
                "luat/acts/luat-mau.yaml:1: The key “luat-mau” stands in acts/luat-mau.yaml already.");
        assertFault(
                Map.of("awards/khen-mau.yaml", SmallLaw.award("khen-mau", "minister")),
                "replace award by adds-to: khen-mau.");
        assertFault(
                Map.of("transition/khac.yaml", "basis: achievement-year"),
                "luat/transition/khac.yaml:1: The file stands in no folder that is read.");
    }

    @Test
    void aFurtherNameMustNotBeAnotherAwards() {
        assertFault(
                Map.of(
                        "acts/thong-tu-bo.yaml",
                        ACT,
                        "awards/khen-mau.yaml",
                        SmallLaw.addition("khen-mau", "2021-06-01", "").replace("Khen kiểu Bộ", "ten HUÂN-chuong-mau")),
                "luat/awards/khen-mau.yaml:2: ");
    }

    @Test
    void aFolderIsReadWithItsPlaces(@TempDir Path folder) throws Exception {
        assertThat(LawFiles.ofMinistry(folder.resolve("none"))).isEmpty();
        Files.createDirectories(folder.resolve("quotas"));
        Files.writeString(folder.resolve("quotas/bo.yml"), "quotas: []\n");
        Files.writeString(folder.resolve("README.md"), "words");
        assertThat(LawFiles.ofMinistry(folder)).singleElement().satisfies(file -> {
            assertThat(file.path()).isEqualTo("quotas/bo.yml");
            assertThat(file.shown()).isEqualTo(folder.resolve("quotas/bo.yml").toString());
            assertThat(file.isMinistrys()).isTrue();
        });
    }

    private static Verdict weigh(Law law, LocalDate day, Facts facts) {
        return law.on(day).award(AWARD).weigh(facts);
    }

    private static Law read(Map<String, String> ministrys) {
        return new LawReader(SmallLaw.with(ministrys)).read();
    }

    private static void assertFault(Map<String, String> ministrys, String message) {
        assertThatThrownBy(() -> read(ministrys))
                .isInstanceOf(LawUnreadable.class)
                .hasMessageContaining(message);
    }
}
