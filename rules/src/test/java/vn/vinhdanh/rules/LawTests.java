package vn.vinhdanh.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.catalogue.CommendationForm;
import vn.vinhdanh.rules.catalogue.EmulationTitle;
import vn.vinhdanh.rules.catalogue.Grade;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.wording.Wording;

class LawTests {

    private static final Path FOLDER = Path.of("../law");
    private static final AwardKey MINISTRY_FIGHTER = new AwardKey("chien-si-thi-dua-bo");
    private static final Law LAW = Law.read();

    @Test
    void theIndexNamesEveryFileOfTheFolder() throws Exception {
        List<String> indexed = Files.readAllLines(FOLDER.resolve("index.txt"));
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<String> found = files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith("target/"))
                    .sorted()
                    .toList();
            assertThat(indexed).containsExactlyInAnyOrderElementsOf(found);
        }
    }

    @Test
    void theFolderAndTheClassPathGiveTheSameLaw() {
        assertThat(Law.read(FOLDER).stamp()).isEqualTo(LAW.stamp()).hasSize(16);
    }

    @Test
    void titlesAndFormsOfCommendationStayApart() {
        assertThat(LAW.award(MINISTRY_FIGHTER)).containsInstanceOf(EmulationTitle.class);
        assertThat(LAW.award(new AwardKey("bang-khen-bo"))).containsInstanceOf(CommendationForm.class);
        assertThat(LAW.awards().getFirst().kind()).isEqualTo(AwardKind.TITLE);
        assertThat(LAW.awards().getLast().kind()).isEqualTo(AwardKind.COMMENDATION);
    }

    @Test
    void onlyWhatWasReadInASourceMayDecide() {
        LAW.awards().stream()
                .flatMap(award -> LAW.rules(award.key()).orElseThrow().versions().stream())
                .filter(version -> !version.draft())
                .forEach(version -> assertThat(version.checked().grade()).isEqualTo(Grade.VERIFIED));
    }

    @Test
    void aDayBeforeAllLawIsNotFormalisedAndNotANo() {
        Verdict verdict = LAW.on(LocalDate.of(2016, 12, 1))
                .weigh(MINISTRY_FIGHTER, Facts.ofPerson(2016).build());
        assertThat(verdict.answer()).isEqualTo(Answer.NOT_FORMALISED);
        assertThat(verdict.version()).isNull();
        assertThat(Wording.plain(Locale.ENGLISH).say(verdict.remarks().getFirst()))
                .isEqualTo(
                        "No version of chien-si-thi-dua-bo covers a dossier received on 01/12/2016; this is not a no");
    }

    @Test
    void anUnknownAwardIsAVerdictAndNotAnException() {
        Verdict verdict = LAW.on(LocalDate.of(2024, 12, 1))
                .weigh(new AwardKey("huy-chuong-vang"), Facts.ofPerson(2024).build());
        assertThat(verdict.answer()).isEqualTo(Answer.NOT_FORMALISED);
        assertThat(Wording.plain(Locale.ENGLISH).say(verdict.remarks().getFirst()))
                .isEqualTo("No award has the key huy-chuong-vang");
    }

    @Test
    void theReceiptDayChoosesTheVersionAndTheVerdictSaysSo() {
        Facts facts = Facts.ofPerson(2023).build();
        Verdict old = LAW.on(LocalDate.of(2023, 12, 31)).weigh(MINISTRY_FIGHTER, facts);
        Verdict current = LAW.on(LocalDate.of(2024, 1, 1)).weigh(MINISTRY_FIGHTER, facts);
        assertThat(old.version()).isNotNull();
        assertThat(current.version()).isNotNull();
        if (old.version() != null && current.version() != null) {
            assertThat(old.version().regime()).isEqualTo("L2003-ND91");
            assertThat(old.version().inForce().until()).isEqualTo(LocalDate.of(2023, 12, 31));
            assertThat(current.version().regime()).isEqualTo("L2022");
            assertThat(current.version().stamp())
                    .isNotEqualTo(old.version().stamp())
                    .hasSize(16);
        }
        assertThat(Wording.plain(Locale.ENGLISH).say(current.basis()))
                .isEqualTo("The rule in force when the dossier was received, on 01/01/2024");
    }

    @Test
    void anUnreadLaterTextIsRemarkedAndNotApplied() {
        Facts facts = Facts.ofPerson(2026).build();
        Verdict verdict = LAW.on(LocalDate.of(2026, 10, 1)).weigh(MINISTRY_FIGHTER, facts);
        assertThat(verdict.remarks())
                .anySatisfy(words -> assertThat(words.key()).isEqualTo("rules.remark.draft-act"));
        assertThat(LAW.on(LocalDate.of(2026, 9, 30))
                        .weigh(MINISTRY_FIGHTER, facts)
                        .remarks())
                .noneSatisfy(words -> assertThat(words.key()).isEqualTo("rules.remark.draft-act"));
    }

    @Test
    void ninetyPercentOfAllMembersOfTheCouncil() {
        var ballot = LAW.on(LocalDate.of(2024, 12, 1)).ballot(MINISTRY_FIGHTER).orElseThrow();
        assertThat(ballot.draft()).isFalse();
        assertThat(ballot.votesNeeded(15)).isEqualTo(14);
        assertThat(ballot.votesNeeded(10)).isEqualTo(9);
        assertThat(LAW.on(LocalDate.of(2026, 1, 1))
                        .ballot(MINISTRY_FIGHTER)
                        .orElseThrow()
                        .draft())
                .isTrue();
        assertThat(LAW.on(LocalDate.of(2024, 12, 1)).ballot(new AwardKey("lao-dong-tien-tien")))
                .isEmpty();
    }

    @Test
    void twoThirdsMakeAQuorum() {
        var quorum = LAW.on(LocalDate.of(2026, 1, 1)).quorum().orElseThrow();
        assertThat(quorum.membersNeeded(15)).isEqualTo(10);
        assertThat(quorum.membersNeeded(16)).isEqualTo(11);
        assertThat(quorum.draft()).isFalse();
    }

    @Test
    void theQuotaOfFifteenPercentEndsWithTheOldDecree() {
        AwardKey fighter = new AwardKey("chien-si-thi-dua-co-so");
        assertThat(LAW.on(LocalDate.of(2023, 12, 31)).quotas(fighter))
                .singleElement()
                .satisfies(quota -> assertThat(quota.allowed(99)).isEqualTo(14));
        assertThat(LAW.on(LocalDate.of(2024, 1, 1)).quotas(fighter)).isEmpty();
    }

    @Test
    void theBonusIsThatOfTheDecisionDay() {
        AwardKey certificate = new AwardKey("bang-khen-bo");
        assertThat(LAW.on(LocalDate.of(2020, 1, 1))
                        .bonus(certificate, Subject.INDIVIDUAL)
                        .orElseThrow()
                        .multiple())
                .isEqualByComparingTo("1.0");
        assertThat(LAW.on(LocalDate.of(2025, 8, 1))
                        .bonus(certificate, Subject.INDIVIDUAL)
                        .orElseThrow()
                        .multiple())
                .isEqualByComparingTo("1.5");
    }

    @Test
    void papersOfAMinistryFighterIncludeTheCertificateOfTheInitiative() {
        assertThat(LAW.on(LocalDate.of(2024, 12, 1)).papers(MINISTRY_FIGHTER))
                .extracting(paper -> paper.key())
                .containsExactly("submission-letter", "achievement-report", "review-minutes", "initiative-certificate");
    }

    @Test
    void aNameInAPastedListIsRecognised() {
        for (String written :
                List.of("CSTĐ cấp Bộ", "cstd cap bo", "  CHIẾN SỸ THI ĐUA CẤP BỘ ", "Chiến sĩ thi đua Bộ")) {
            assertThat(LAW.called(written)).map(Award::key).contains(MINISTRY_FIGHTER);
        }
        assertThat(LAW.called("chiến sĩ")).isEmpty();
    }

    @Test
    void noNameMeansTwoAwards() {
        Map<String, AwardKey> seen = new HashMap<>();
        for (Award award : LAW.awards()) {
            for (String name : award.profile().called()) {
                assertThat(LAW.called(name)).map(Award::key).as(name).contains(award.key());
                assertThat(seen.put(name, award.key())).as(name).isNull();
            }
        }
    }
}
