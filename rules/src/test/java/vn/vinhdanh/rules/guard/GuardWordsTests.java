package vn.vinhdanh.rules.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CERTIFICATE;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.FIGHTER;
import static vn.vinhdanh.rules.condition.Scales.YEAR;
import static vn.vinhdanh.rules.condition.Scales.certificateIn;
import static vn.vinhdanh.rules.condition.Scales.fighterIn;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.catalogue.Checked;
import vn.vinhdanh.rules.catalogue.Grade;
import vn.vinhdanh.rules.catalogue.InForce;
import vn.vinhdanh.rules.catalogue.Said;
import vn.vinhdanh.rules.condition.Standards;
import vn.vinhdanh.rules.condition.Weighing;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.Discipline;
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.History;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.wording.Wording;
import vn.vinhdanh.rules.wording.Words;

/** A guard as a person reads it. */
class GuardWordsTests {

    private static final Wording ENGLISH = Wording.plain(Locale.ENGLISH);

    @Test
    void eachGuardSaysWhatItAsksFor() {
        assertThat(List.of(
                                new SingleUse(CLAUSE),
                                new MeritSteps(CLAUSE),
                                new NothingPending(CLAUSE),
                                new OneForm(CLAUSE),
                                new CountsAfterDiscipline(CLAUSE),
                                new CountsFromLastAward(CLAUSE))
                        .stream()
                        .map(each -> ENGLISH.say(each.required())))
                .containsExactly(
                        "An initiative counts for a title or for a form of commendation, not for both",
                        "Sudden and thematic awards are no step towards merit",
                        "No discipline, inspection, investigation or complaint is pending",
                        "One achievement receives one form of commendation",
                        "Achievements count from the end of a disciplinary measure",
                        "The years count on from the last award");
    }

    @Test
    void theLastAwardIsShownWithItsDecision() {
        Facts.Builder facts = person().award(fighterIn(2020)).award(fighterIn(2022));
        facts.award(new AwardHeld(FIGHTER, 2023, CommendationType.MERIT, null, false));
        assertThat(told(new CountsFromLastAward(CLAUSE), facts)).isEqualTo("""
                UNKNOWN 0: The years count on from the last award
                + Last received chien-si for 2023
                - The decision that gave chien-si for 2023 must be put on record
                """.stripTrailing());
    }

    @Test
    void theEndOfADisciplineIsShown() {
        Facts.Builder facts = person().discipline(
                        new Discipline(DisciplineLevel.WARNING, LocalDate.of(2022, 3, 1), LocalDate.of(2025, 3, 1)));
        assertThat(told(new CountsAfterDiscipline(CLAUSE), facts)).isEqualTo("""
                NOT_MET 1: Achievements count from the end of a disciplinary measure
                + Disciplined: warning, decided on 01/03/2022
                - The disciplinary measure lasts until 01/03/2025
                """.stripTrailing());
    }

    @Test
    void whatIsPendingIsShown() {
        assertThat(told(new NothingPending(CLAUSE), person().pendingProceedings(Truth.YES)))
                .isEqualTo("""
                NOT_MET 1: No discipline, inspection, investigation or complaint is pending
                + Proceedings are pending
                - Held until there is a conclusion
                """.stripTrailing());
    }

    @Test
    void ofTwoFormsOfTheYearTheFirstOfTheCatalogueIsRemarked() {
        Facts.Builder facts =
                person().award(certificateIn(YEAR, CommendationType.MERIT)).award(fighterIn(YEAR));
        facts.award(new AwardHeld(new AwardKey("a-form"), YEAR, CommendationType.MERIT, "1/QĐ", false));
        facts.award(new AwardHeld(new AwardKey("z-form"), YEAR, CommendationType.MERIT, "1/QĐ", false));
        Weighing weighing = weighing(facts);
        assertThat(new OneForm(CLAUSE).remark(weighing).map(ENGLISH::say))
                .contains(
                        "bang-khen was received for 2024; the council must see whether it was for the same achievement,"
                                + " which receives one form only (Điều 1 luat-mau)");
        Standards allForms = new Standards() {
            @Override
            public Verdict weigh(AwardKey award, History of) {
                return weighing.standards().weigh(award, of);
            }

            @Override
            public Optional<AwardKind> kindOf(AwardKey award) {
                return Optional.of(AwardKind.COMMENDATION);
            }
        };
        Weighing forms = Weighing.of(facts.build(), CERTIFICATE, AwardKind.COMMENDATION, weighing.on(), allForms);
        assertThat(new OneForm(CLAUSE).remark(forms).map(ENGLISH::say))
                .hasValueSatisfying(said -> assertThat(said).startsWith("a-form was received for 2024"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRuleIsADraftWhenItsClauseIs(boolean draft) {
        Clause clause = new Clause(CLAUSE.citation(), "guard", draft);
        GuardRule rule = new GuardRule(
                new SingleUse(clause),
                Set.of(AwardKind.TITLE),
                new InForce(LocalDate.of(2020, 1, 1), null),
                new Said("Gốc", "Gist"),
                new Checked(LocalDate.of(2026, 11, 21), Grade.VERIFIED, "made up"),
                "0");
        assertThat(rule.draft()).isEqualTo(draft);
    }

    private static String told(Guard guard, Facts.Builder facts) {
        Finding finding = guard.weigh(weighing(facts)).orElseThrow();
        StringBuilder told = new StringBuilder(finding.answer() + " " + finding.distance() + ": ");
        told.append(ENGLISH.say(finding.required()));
        for (Words each : finding.seen()) {
            told.append("\n+ ").append(ENGLISH.say(each));
        }
        for (Words each : finding.missing()) {
            told.append("\n- ").append(ENGLISH.say(each));
        }
        return told.toString();
    }
}
