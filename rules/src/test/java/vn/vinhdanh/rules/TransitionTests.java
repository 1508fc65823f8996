package vn.vinhdanh.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.reading.LawFile;
import vn.vinhdanh.rules.reading.LawReader;
import vn.vinhdanh.rules.reading.LawUnreadable;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.verdict.VersionUsed;
import vn.vinhdanh.rules.wording.Wording;

/** A new text began on 1 July 2022 and asks for less than the old one; what becomes of the dossiers between them. */
class TransitionTests {

    private static final AwardKey AWARD = new AwardKey("khen-mau");
    private static final LocalDate BEFORE = LocalDate.of(2022, 6, 30);
    private static final LocalDate START = LocalDate.of(2022, 7, 1);

    private static String act(String key, String from) {
        return """
                act: %s
                names: { vi: "Luật mẫu", en: "Sample law" }
                number: "01/2020/QH"
                issuer: "Quốc hội"
                issued: 2020-01-01
                in-force-from: %s
                checked: { on: 2026-11-21, grade: VERIFIED, source: "made up" }
                """.formatted(key, from);
    }

    private static String version(String from, String act, String rating) {
        return """
                  - subject: individual
                    regime: SAMPLE
                    in-force-from: %s
                    cites: "%s, Điều 2"
                    gist: { vi: "Mẫu.", en: "Sample." }
                    checked: { on: 2026-11-21, grade: VERIFIED, source: "made up" }
                    requires:
                      - rated: { at-least: %s, cites: "Điều 2" }
                """.formatted(from, act, rating);
    }

    private static Law law(String newRating, String words, LawFile... more) {
        String award = """
                award: khen-mau
                kind: commendation
                names: { vi: "Khen mẫu", en: "Sample award" }
                subjects: [individual]
                level: unit
                decided-by: { who: minister, cites: "luat-cu, Điều 1" }
                rank: 1
                cadence: annual
                symbol: certificate-1
                versions:
                """;
        String transition = """
                transition: luat-moi
                act: luat-moi
                starts: 2022-07-01
                cites: "luat-moi, Điều 9"
                gist: { vi: "Chuyển tiếp.", en: "What stays." }
                """;
        List<LawFile> files = new ArrayList<>(List.of(
                new LawFile("acts/luat-cu.yaml", act("luat-cu", "2020-01-01")),
                new LawFile("acts/luat-moi.yaml", act("luat-moi", "2022-07-01")),
                new LawFile("transition/version-choice.yaml", """
                                basis: receipt-day
                                cites: "luat-cu, Điều 9"
                                checked: { on: 2026-11-21, grade: VERIFIED, source: "made up" }
                                """),
                new LawFile("transition/luat-moi.yaml", transition + words),
                new LawFile(
                        "awards/khen-mau.yaml",
                        award
                                + version("2020-01-01", "luat-cu", "excellent")
                                + version("2022-07-01", "luat-moi", newRating))));
        files.addAll(List.of(more));
        return new LawReader(files).read();
    }

    private static final String RECEIPT = """
            basis: receipt-day
            checked: { on: 2026-11-21, grade: VERIFIED, source: "made up" }
            """;
    private static final String YEAR = """
            basis: achievement-year
            checked: { on: 2026-11-21, grade: VERIFIED, source: "made up" }
            """;
    private static final String DRAFT = """
            basis: receipt-day
            favourable: true
            draft: true
            checked: { on: 2026-11-21, grade: UNCONFIRMED, source: "hearsay" }
            """;
    private static final String FAVOURABLE = "favourable: true\n";

    private static Facts good(int year) {
        return Facts.ofPerson(year).rated(year, Rating.GOOD).build();
    }

    private static String act(Verdict verdict) {
        VersionUsed version = verdict.version();
        return version == null ? "none" : version.citation().act().value();
    }

    @Test
    void byReceiptWhatCameBeforeStaysOnTheOldText() {
        Law law = law("good", RECEIPT);
        assertThat(act(law.on(BEFORE, START.plusYears(1)).weigh(AWARD, good(2021))))
                .isEqualTo("luat-cu");
        assertThat(law.on(BEFORE, START.plusYears(1)).weigh(AWARD, good(2021)).answer())
                .isEqualTo(Answer.NOT_MET);
        assertThat(act(law.on(START).weigh(AWARD, good(2021)))).isEqualTo("luat-moi");
    }

    @Test
    void byYearWhatWasAchievedBeforeStaysOnTheOldText() {
        Law law = law("good", YEAR);
        Verdict late = law.on(LocalDate.of(2023, 3, 1)).weigh(AWARD, good(2021));
        assertThat(act(late)).isEqualTo("luat-cu");
        assertThat(Wording.plain(Locale.ENGLISH).say(late.basis())).contains("2021");
        assertThat(late.basisCitation().act().value()).isEqualTo("luat-moi");
        assertThat(act(law.on(LocalDate.of(2023, 3, 1)).weigh(AWARD, good(2022))))
                .isEqualTo("luat-moi");
        assertThat(act(law.on(BEFORE).weigh(AWARD, good(2022)))).isEqualTo("luat-cu");
    }

    @Test
    void theOldTextIsWeighedUnderTheGuardsOfItsOwnDay() {
        LawFile guard = new LawFile("guards/nothing-pending.yaml", """
                guard: nothing-pending
                kinds: [commendation]
                in-force-from: 2020-01-01
                in-force-until: 2022-06-30
                cites: "luat-cu, Điều 5"
                gist: { vi: "Đang xem xét thì dừng.", en: "Nothing may be pending." }
                checked: { on: 2026-11-21, grade: VERIFIED, source: "made up" }
                """);
        Facts excellent = Facts.ofPerson(2021).rated(2021, Rating.EXCELLENT).build();
        LawOn late = law("good", YEAR, guard).on(LocalDate.of(2023, 3, 1));
        assertThat(late.weigh(AWARD, excellent).answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(late.weigh(AWARD, good(2022)).answer()).isEqualTo(Answer.MET);
    }

    @Test
    void theMoreFavourableTextIsGivenAndBothAreNamed() {
        Law law = law("good", RECEIPT + FAVOURABLE);
        Verdict verdict = law.on(BEFORE, START).weigh(AWARD, good(2021));
        assertThat(verdict.answer()).isEqualTo(Answer.MET);
        assertThat(act(verdict)).isEqualTo("luat-moi");
        assertThat(verdict.on()).isEqualTo(BEFORE);
        assertThat(Wording.plain(Locale.ENGLISH).say(verdict.basis()))
                .isEqualTo("The more favourable text applies: Điều 2 luat-moi (in force from 01/07/2022; Eligible),"
                        + " instead of Điều 2 luat-cu (in force from 01/01/2020; Not eligible)");
        assertThat(Wording.plain(Locale.of("vi")).say(verdict.basis())).contains("luat-moi", "luat-cu");
        assertThat(verdict.basisCitation().clause()).isEqualTo("Điều 9");
    }

    @Test
    void aTextThatIsNotBetterChangesNothingAndIsNamedAllTheSame() {
        Law law = law("excellent", RECEIPT + FAVOURABLE);
        Facts excellent = Facts.ofPerson(2021).rated(2021, Rating.EXCELLENT).build();
        Verdict verdict = law.on(BEFORE, START).weigh(AWARD, excellent);
        assertThat(act(verdict)).isEqualTo("luat-cu");
        assertThat(verdict.basis().key()).isEqualTo("rules.basis.not-favourable");
    }

    @Test
    void beforeTheNewTextBeganThereIsNothingToCompare() {
        Law law = law("good", RECEIPT + FAVOURABLE);
        Verdict verdict = law.on(BEFORE, BEFORE).weigh(AWARD, good(2021));
        assertThat(act(verdict)).isEqualTo("luat-cu");
        assertThat(verdict.basis().key()).isEqualTo("rules.basis.receipt-day");
        assertThat(law.on(START, BEFORE).weighedOn()).isEqualTo(START);
    }

    @Test
    void byYearAndFavourableTheNewTextHelpsAnOldAchievement() {
        Verdict verdict =
                law("good", YEAR + FAVOURABLE).on(LocalDate.of(2023, 3, 1)).weigh(AWARD, good(2021));
        assertThat(verdict.answer()).isEqualTo(Answer.MET);
        assertThat(verdict.basis().key()).isEqualTo("rules.basis.favourable");
    }

    @Test
    void aClauseThatWasNotReadIsSaidAndNotApplied() {
        Law law = law("good", DRAFT);
        Verdict verdict = law.on(BEFORE, START).weigh(AWARD, good(2021));
        assertThat(act(verdict)).isEqualTo("luat-cu");
        assertThat(verdict.answer()).isEqualTo(Answer.NOT_MET);
        assertThat(verdict.remarks())
                .extracting(words -> Wording.plain(Locale.ENGLISH).say(words))
                .contains("A transition clause that was not read, and is not applied: What stays. (Điều 9 luat-moi)");
        assertThat(law.on(BEFORE).weigh(AWARD, good(2021)).remarks()).isEmpty();
    }

    @Test
    void whatWasNotReadMustSayThatItIsADraft() {
        assertThatThrownBy(() -> law("good", DRAFT.replace("draft: true\n", "")))
                .isInstanceOf(LawUnreadable.class)
                .hasMessageContaining("transition/luat-moi.yaml");
    }

    @Test
    void theDecreeOf2025LeavesEarlierDossiersOnTheOldText() {
        Law law = Law.read();
        Verdict verdict = law.on(LocalDate.of(2025, 7, 1))
                .weigh(new AwardKey("chien-si-thi-dua-bo"), Facts.ofPerson(2024).build());
        assertThat(verdict.basisCitation().act().value()).isEqualTo("nghi-dinh-152-2025-nd-cp");
        assertThat(law.on(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 11, 21))
                        .weigh(
                                new AwardKey("chien-si-thi-dua-bo"),
                                Facts.ofPerson(2025).build())
                        .remarks())
                .anySatisfy(words -> assertThat(words.key()).isEqualTo("rules.remark.draft-transition"));
    }
}
