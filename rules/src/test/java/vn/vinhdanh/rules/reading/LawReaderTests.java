package vn.vinhdanh.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.rules.Law;

/** What is not whole does not load, and the message says where and how to mend it. */
class LawReaderTests {

    private static final String ACT = """
            act: luat-mau
            names: { vi: "Luật mẫu", en: "Sample law" }
            number: "01/2020/QH"
            issuer: "Quốc hội"
            issued: 2020-01-01
            in-force-from: 2020-01-01
            checked: { on: 2026-11-21, grade: VERIFIED, source: "made up" }
            """;
    private static final String CHOICE = """
            basis: receipt-day
            cites: "luat-mau, Điều 9"
            checked: { on: 2026-11-21, grade: VERIFIED, source: "made up" }
            """;
    private static final String AWARD = """
            award: khen-mau
            kind: commendation
            names: { vi: "Khen mẫu", en: "Sample award" }
            subjects: [individual]
            level: unit
            decided-by: { who: minister, cites: "luat-mau, Điều 1" }
            rank: 1
            cadence: annual
            symbol: certificate-1
            versions:
              - subject: individual
                regime: SAMPLE
                in-force-from: 2020-01-01
                cites: "luat-mau, Điều 2"
                gist: { vi: "Mẫu.", en: "Sample." }
                checked: { on: 2026-11-21, grade: VERIFIED, source: "made up" }
                requires:
                  - rated: { at-least: good, cites: "Điều 2" }
            """;
    private static final String SECOND_VERSION = """
              - subject: individual
                regime: SAMPLE
                in-force-from: 2022-01-01
                cites: "luat-mau, Điều 3"
                gist: { vi: "Mẫu.", en: "Sample." }
                checked: { on: 2026-11-21, grade: VERIFIED, source: "made up" }
                requires:
                  - rated: { at-least: good, cites: "Điều 3" }
            """.indent(0);

    @Test
    void aWholeLawLoads() {
        Law law = read(AWARD + SECOND_VERSION);
        assertThat(law.awards()).hasSize(1);
        assertThat(law.rules(law.awards().getFirst().key()).orElseThrow().versions())
                .hasSize(2);
    }

    @Test
    void aValueWithoutACitationIsRefused() {
        assertFault(
                AWARD.replace(", cites: \"Điều 2\" }", " }"),
                "awards/khen-mau.yaml:18: A value without a citation. "
                        + "Add cites, for example cites: \"luat-06-2022-qh15, Điều 22\".");
    }

    @Test
    void aDanglingActIsRefused() {
        assertFault(
                AWARD.replace("luat-mau, Điều 2", "luat-khac, Điều 2"),
                "awards/khen-mau.yaml:14: No act has the key “luat-khac”. "
                        + "Correct the key, or add acts/luat-khac.yaml.");
    }

    @Test
    void aCitationWithoutAClauseIsRefused() {
        assertFault(
                AWARD.replace("\"luat-mau, Điều 2\"", "luat-mau"),
                "awards/khen-mau.yaml:14: The citation “luat-mau” names no clause. "
                        + "Add cites, for example cites: \"luat-06-2022-qh15, Điều 22\".");
    }

    @Test
    void anUnknownWordIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> read(AWARD.replace("- rated:", "- ratted:")))
                .isInstanceOf(LawUnreadable.class)
                .message()
                .startsWith(
                        "awards/khen-mau.yaml:18: The word “ratted” is not known here. The words known here: all-of,")
                .contains("rated-in-a-row", "works-as");
    }

    @Test
    void anUnknownValueIsRefusedWithTheKnownOnes() {
        assertFault(
                AWARD.replace("at-least: good", "at-least: best"),
                "awards/khen-mau.yaml:18: The word “best” is not known here. "
                        + "The words known here: not-completed, completed, good, excellent.");
    }

    @Test
    void twoVersionsOnOneDayAreRefused() {
        assertFault(
                AWARD.replace("in-force-from: 2020-01-01", "in-force-from: 2020-01-01\n    in-force-until: 2022-06-30")
                        + SECOND_VERSION,
                "awards/khen-mau.yaml:20: Two versions are in force from 2022-01-01. "
                        + "Let the earlier version end on 2021-12-31, or leave out its in-force-until.");
    }

    @Test
    void aGapBetweenVersionsIsRefused() {
        assertFault(
                AWARD.replace("in-force-from: 2020-01-01", "in-force-from: 2020-01-01\n    in-force-until: 2021-06-30")
                        + SECOND_VERSION,
                "awards/khen-mau.yaml:20: No version is in force from 2021-07-01 to 2021-12-31. "
                        + "Leave out in-force-until of the earlier version, or add a version for that time.");
    }

    @Test
    void whatWasNotReadMustBeADraft() {
        assertFault(
                AWARD.replace("grade: VERIFIED", "grade: FROM MEMORY"),
                "awards/khen-mau.yaml:11: What was not read in a source may not decide. Add draft: true.");
        assertThat(read(AWARD.replace("grade: VERIFIED", "grade: FROM MEMORY")
                                .replace("regime: SAMPLE", "regime: SAMPLE\n    draft: true"))
                        .awards())
                .hasSize(1);
    }

    @Test
    void aMissingWordIsNamed() {
        assertFault(AWARD.replace("rank: 1\n", ""), "awards/khen-mau.yaml:1: The word “rank” is missing. Add “rank”.");
    }

    @Test
    void anAwardNobodyKnowsIsRefused() {
        assertFault(
                AWARD.replace("- rated: { at-least: good,", "- holds: { award: khen-la,"),
                "awards/khen-mau.yaml:18: No award has the key “khen-la”. "
                        + "Correct the key, or add awards/khen-la.yaml.");
    }

    @Test
    void anAwardRestingOnItselfIsRefused() {
        assertFault(
                AWARD.replace("- rated: { at-least: good,", "- meets: { award: khen-mau,"),
                "awards/khen-mau.yaml:18: “khen-mau” rests on its own standard. "
                        + "Replace meets by another condition.");
    }

    @Test
    void theFileIsNamedAfterItsAward() {
        assertFault(
                AWARD.replace("award: khen-mau\n", "award: khen-khac\n"),
                "awards/khen-mau.yaml:1: The key “khen-khac” differs from the name of the file. "
                        + "Name the file khen-khac.yaml, or correct the key.");
    }

    @Test
    void aNameThatTwoAwardsShareIsRefused() {
        List<LawFile> files = List.of(
                new LawFile("acts/luat-mau.yaml", ACT),
                new LawFile("transition/version-choice.yaml", CHOICE),
                new LawFile("awards/khen-mau.yaml", AWARD),
                new LawFile(
                        "awards/khen-nua.yaml",
                        AWARD.replace("award: khen-mau", "award: khen-nua")
                                .replace("Khen mẫu", "Khen nữa")
                                .replace("Sample award", "Another award")
                                .replace("subjects:", "called: [KN, KHEN MẪU]\nsubjects:")));
        assertThatThrownBy(() -> new LawReader(files).read())
                .isInstanceOf(LawUnreadable.class)
                .hasMessage("awards/khen-nua.yaml:4: The name “KHEN MẪU” is already used for khen-mau. "
                        + "Drop the name in one of the two files; a name means one award.");
    }

    @Test
    void anActWhoseDaysWereNotReadMustSaySo() {
        String bare = ACT.replace("issued: 2020-01-01\nin-force-from: 2020-01-01\n", "");
        assertThatThrownBy(() -> new LawReader(List.of(new LawFile("acts/luat-mau.yaml", bare))).read())
                .isInstanceOf(LawUnreadable.class)
                .hasMessageContaining("acts/luat-mau.yaml:1: The word “in-force-from / note” is missing.");
        List<LawFile> files = List.of(
                new LawFile("acts/luat-mau.yaml", bare + "note: { vi: \"Chưa đọc.\", en: \"Not read.\" }\n"),
                new LawFile("transition/version-choice.yaml", CHOICE));
        assertThat(new LawReader(files).read().acts()).allMatch(act -> act.inForce() == null && act.issued() == null);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        String bad = AWARD.replace("at-least: good", "at-least: best")
                + SECOND_VERSION.replace("at-least: good", "at-least: worst");
        assertThatThrownBy(() -> read(bad))
                .isInstanceOfSatisfying(
                        LawUnreadable.class,
                        unreadable -> assertThat(unreadable.faults())
                                .extracting(Fault::line)
                                .containsExactly(18, 26));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   \n",
                "- a\n- b\n",
                "award",
                "award: [",
                "award: khen-mau\naward: khen-mau\n",
                "a: &x [1]\nb: *x\n",
                "a: 1\n---\nb: 2\n",
                "\t- :",
                "? {a: b}\n: c\n",
                "award: !!java.net.URL [http://x]\n",
                "award: \u0000",
                "kind: title\naward: khen-mau\nversions: {}\n"
            })
    void noTextBreaksTheReader(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(LawUnreadable.class)
                .hasMessageContaining("awards/khen-mau.yaml:");
    }

    @Test
    void hostileNestingAndSizeAreRefusedQuickly() {
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            assertFaultKey("a: " + "[".repeat(50_000), "rules.fault.too-deep");
            assertFaultKey("a: " + "{a: ".repeat(30_000), "rules.fault.too-deep");
            assertFaultKey("a: " + "x".repeat(300_000), "rules.fault.too-large");
        });
    }

    /** Whatever a hand may do to a file, the reader answers with faults or with a law, never with another exception. */
    @Test
    @Tag("long")
    void aDamagedFileIsAlwaysAnsweredWithFaults() {
        Random random = new Random(20261121);
        String whole = AWARD + SECOND_VERSION;
        String pieces = " \n:-[]{}\"'#&*!|>%@`,?0z\u0000\uFEFFđ";
        for (int round = 0; round < 3_000; round++) {
            StringBuilder damaged = new StringBuilder(whole);
            for (int cuts = 1 + random.nextInt(4); cuts > 0 && damaged.length() > 1; cuts--) {
                int at = random.nextInt(damaged.length());
                switch (random.nextInt(3)) {
                    case 0 -> damaged.deleteCharAt(at);
                    case 1 -> damaged.insert(at, pieces.charAt(random.nextInt(pieces.length())));
                    default -> damaged.setLength(Math.max(1, at));
                }
            }
            try {
                read(damaged.toString());
            } catch (LawUnreadable expected) {
                assertThat(expected.getMessage()).isNotBlank();
                assertThat(expected.faults())
                        .allSatisfy(fault -> assertThat(fault.line()).isPositive());
            }
        }
    }

    @Test
    void aVersionOfNothingButDraftsMustBeOne() {
        assertFaultKey(
                AWARD.replace("cites: \"Điều 2\" }", "cites: \"Điều 2\", draft: true }"),
                "rules.fault.nothing-decides");
        String route = """
                    routes:
                      - route: merit
                        names: { vi: "Một", en: "One" }
                        cites: "Điều 2"
                        draft: true
                        requires:
                          - rated: { at-least: good, cites: "Điều 2" }
                """;
        assertFaultKey(AWARD + route, "rules.fault.nothing-decides");
    }

    @Test
    void aStandardThatTheLawLeavesToOthersLoads() {
        String left = AWARD.replace(
                "    requires:\n      - rated: { at-least: good, cites: \"Điều 2\" }\n",
                "    for-people: [{ what: { vi: \"Bộ quy định\", en: \"set by the ministry\" }, cites: \"Điều 2\" }]\n");
        assertThat(read(left).awards()).hasSize(1);
    }

    private static void assertFault(String award, String message) {
        assertThatThrownBy(() -> read(award)).isInstanceOf(LawUnreadable.class).hasMessage(message);
    }

    private static void assertFaultKey(String award, String key) {
        assertThatThrownBy(() -> read(award))
                .isInstanceOfSatisfying(
                        LawUnreadable.class,
                        unreadable -> assertThat(unreadable.faults())
                                .extracting(fault -> fault.what().key())
                                .containsExactly(key));
    }

    private static Law read(String award) {
        List<LawFile> files = new ArrayList<>();
        files.add(new LawFile("acts/luat-mau.yaml", ACT));
        files.add(new LawFile("transition/version-choice.yaml", CHOICE));
        files.add(new LawFile("awards/khen-mau.yaml", award));
        return new LawReader(files).read();
    }
}
