package vn.vinhdanh.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.procedure.Deadline;
import vn.vinhdanh.rules.procedure.Paper;
import vn.vinhdanh.rules.procedure.Provision;

/** How awards are decided, on the days that the sources speak of. */
class ProceduresTests {

    private static final Law LAW = Law.read();
    private static final LawOn OLD = LAW.on(LocalDate.of(2022, 5, 4));
    private static final LawOn FIRST = LAW.on(LocalDate.of(2025, 3, 3));
    private static final LawOn NOW = LAW.on(LocalDate.of(2025, 12, 1));

    @Test
    void aTextAboutTheAwardStandsBeforeATextAboutMany() {
        assertThat(FIRST.papers(key("CSTĐTQ")))
                .extracting(Paper::key, paper -> paper.citation().clause())
                .containsExactly(
                        tuple("submission-letter", "Điều 33"),
                        tuple("achievement-report", "Điều 33"),
                        tuple("review-minutes", "Điều 33"),
                        tuple("initiative-certificate", "Điều 33"));
        assertThat(NOW.papers(key("BKTTg")))
                .extracting(paper -> paper.citation().clause())
                .containsOnly("Điều 42 khoản 1");
        assertThat(NOW.papers(key("BKB")))
                .extracting(paper -> paper.citation().clause())
                .containsOnly("Điều 84");
    }

    @Test
    void everyAwardOfTheLawHasItsPapers() {
        assertThat(LAW.awards().stream().filter(award -> !award.key().value().equals("huy-hieu")))
                .allSatisfy(award -> assertThat(NOW.papers(award.key())).isNotEmpty());
    }

    @Test
    void otherOccasionsHaveTheirOwnPapers() {
        assertThat(FIRST.papers(key("BKB"), Paper.When.SIMPLIFIED))
                .extracting(Paper::key)
                .containsExactly("submission-letter", "achievement-summary");
        assertThat(FIRST.papers(key("HCLĐ II"), Paper.When.DEVOTION)).hasSize(2);
        assertThat(NOW.papers(key("BKTTg"), Paper.When.FOREIGNER))
                .extracting(Paper::key)
                .containsExactly("submission-letter", "summary-report", "obligations-confirmation");
        assertThat(NOW.papers(key("KNC")))
                .extracting(Paper::key)
                .containsExactly("submission-letter", "career-report", "review-minutes");
        assertThat(NOW.papers(key("HCLĐ I"), Paper.When.IF_ANY))
                .extracting(Paper::key)
                .containsExactly("achievement-certificate");
    }

    @ParameterizedTest
    @CsvSource({
        "CTĐCP,    2022-05-04, 2, false, false",
        "HCLĐ I,   2022-05-04, 3, false, false",
        "CSTĐTQ,   2025-03-03, 1, false, false",
        "HCLĐ III, 2025-03-03, 1, true,  true",
        "BKTTg,    2025-12-01, 1, true,  false",
        "KNC,      2025-12-01, 1, true,  false",
        "HCLĐ III, 2025-12-01, 1, true,  true"
    })
    void originalsOfADossier(String name, LocalDate day, int originals, boolean electronic, boolean draft) {
        var filing = LAW.on(day).filing(key(name)).orElseThrow();
        assertThat(filing.originals()).isEqualTo(originals);
        assertThat(filing.electronic()).isEqualTo(electronic);
        assertThat(filing.draft()).isEqualTo(draft);
    }

    @ParameterizedTest
    @CsvSource({
        "national-fighter-receipt,          2022-05-04, 2023-10-31, false",
        "national-fighter-receipt,          2025-03-03, 2026-12-31, false",
        "national-fighter-receipt,          2025-12-01, 2026-12-31, true",
        "government-flag-receipt,           2025-03-03, 2025-06-30, false",
        "government-flag-receipt-education, 2025-03-03, 2025-12-31, false",
        "hero-receipt,                      2022-01-04, 2022-02-28, false",
        "appraisal,                         2025-03-03, 2025-03-31, false",
        "return-ineligible,                 2025-03-03, 2025-03-10, true",
        "decision-copy,                     2025-03-03, 2025-03-17, true",
        "public-consultation,               2025-03-03, 2025-03-17, false",
        "cancellation-filing,               2025-03-03, 2025-03-10, true",
        "cancellation-decision,             2025-03-03, 2025-03-10, true",
        "revocation-recovery,               2022-05-04, 2022-05-19, false",
        "commemorative-submission,          2025-12-01, 2025-12-16, false"
    })
    void theLastDayOfAStep(String key, LocalDate event, LocalDate last, boolean draft) {
        Deadline deadline = LAW.on(event).deadline(key).orElseThrow();
        assertThat(deadline.limit().lastDay(event, day -> false)).isEqualTo(last);
        assertThat(deadline.draft()).isEqualTo(draft);
    }

    @Test
    void aStepBelongsToItsAwards() {
        assertThat(NOW.deadlines(key("KNC"))).extracting(Deadline::key).contains("commemorative-submission");
        assertThat(NOW.deadlines(key("CSTĐCS")))
                .extracting(Deadline::key)
                .contains("cancellation-decision")
                .doesNotContain("commemorative-submission", "appraisal");
    }

    @Test
    void heroesNeedNineTenthsOfAllMembers() {
        for (LawOn day : new LawOn[] {OLD, FIRST}) {
            var ballot = day.ballot(key("AHLĐ")).orElseThrow();
            assertThat(ballot.percent()).isEqualTo(90);
            assertThat(ballot.draft()).isFalse();
        }
        assertThat(NOW.ballot(key("AHLLVTND")).orElseThrow().draft()).isTrue();
    }

    @Test
    void theCircularAsksForABallotWithoutAShare() {
        for (String name : new String[] {"HCLĐ I", "BKTTg", "CTĐB", "CSTĐB", "CSTĐCS"}) {
            assertThat(NOW.ballotNeed(key(name))).as(name).isPresent();
        }
        assertThat(NOW.ballotNeed(key("BKB"))).isEmpty();
        assertThat(FIRST.ballotNeed(key("CSTĐB"))).isEmpty();
    }

    @Test
    void reportsFallDueInDecember() {
        assertThat(FIRST.reports()).hasSize(5).allSatisfy(report -> {
            assertThat(report.draft()).isFalse();
            assertThat(report.limit().lastDay(FIRST.day(), day -> false)).isEqualTo(LocalDate.of(2025, 12, 15));
        });
        assertThat(NOW.reports()).allMatch(Deadline::draft);
    }

    @Test
    void everyTopicHasItsProvisions() {
        for (Provision.Topic topic : Provision.Topic.values()) {
            assertThat(LAW.procedures().provisions())
                    .as(topic.name())
                    .anyMatch(each -> each.topic() == topic && !each.draft());
        }
        assertThat(NOW.provisions())
                .filteredOn(each -> each.isOf(key("KNC")))
                .extracting(Provision::key)
                .contains("commemorative-proposers", "forbidden")
                .doesNotContain("devotion-women");
    }

    @Test
    void everyCitationNamesAnActThatIsThere() {
        assertThat(LAW.procedures().provisions())
                .allSatisfy(each -> assertThat(LAW.act(each.citation().act())).isPresent());
        assertThat(LAW.acts()).hasSizeGreaterThan(40);
    }

    private static AwardKey key(String name) {
        return LAW.called(name).orElseThrow().key();
    }
}
