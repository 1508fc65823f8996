package vn.vinhdanh.rules.list;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.list.Rows.ADVANCED;
import static vn.vinhdanh.rules.list.Rows.CERTIFICATE;
import static vn.vinhdanh.rules.list.Rows.FIGHTER;
import static vn.vinhdanh.rules.list.Rows.HIGHER_CERTIFICATE;
import static vn.vinhdanh.rules.list.Rows.about;
import static vn.vinhdanh.rules.list.Rows.judge;
import static vn.vinhdanh.rules.list.Rows.keys;
import static vn.vinhdanh.rules.list.Rows.now;
import static vn.vinhdanh.rules.list.Rows.old;
import static vn.vinhdanh.rules.list.Rows.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.Finding;

class PairsTests {

    private static List<ListFinding> singleUse(ListRow... rows) {
        return about(ListFinding.Topic.SINGLE_USE, judge(now(), Bases.UNKNOWN, rows));
    }

    private static List<ListFinding> oneForm(ListRow... rows) {
        return about(ListFinding.Topic.ONE_FORM, judge(now(), Bases.UNKNOWN, rows));
    }

    @Test
    void eachRowWithAnInitiativeOfItsOwnIsFine() {
        assertThat(singleUse(
                        row("1", FIGHTER, 2025).of("An").on(1, "x").done(),
                        row("2", CERTIFICATE, 2025).of("An").on(1, "y").done()))
                .isEmpty();
    }

    @Test
    void enoughForBothIsFineHoweverTheyAreShared() {
        assertThat(singleUse(
                        row("1", FIGHTER, 2025).of("An").on(1, "x", "y", "z").done(),
                        row("2", CERTIFICATE, 2025).of("An").on(2, "y", "z").done()))
                .isEmpty();
    }

    @Test
    void twoTitlesMayRestOnOneInitiative() {
        assertThat(singleUse(
                        row("1", FIGHTER, 2025).of("An").on(1, "x").done(),
                        row("2", ADVANCED, 2025).of("An").on(1, "x").done()))
                .isEmpty();
    }

    @Test
    void theDecreeOf2017DidNotForbidIt() {
        assertThat(about(
                        ListFinding.Topic.SINGLE_USE,
                        judge(
                                old(),
                                Bases.UNKNOWN,
                                row("1", FIGHTER, 2022).of("An").on(1, "x").done(),
                                row("2", CERTIFICATE, 2022).of("An").on(1, "x").done())))
                .isEmpty();
    }

    @Test
    void oneInitiativeUnderATitleAndAFormFires() {
        List<ListFinding> found = singleUse(
                row("1", FIGHTER, 2025).of("An").on(1, "x").done(),
                row("2", CERTIFICATE, 2025).of("An").on(2, "x", "y").done());
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().against()).isTrue();
        assertThat(found.getFirst().rows()).containsExactly("1", "2");
        assertThat(keys(found.getFirst().finding().seen())).contains("rules.list.seen.shared");
        assertThat(keys(found.getFirst().finding().missing())).containsExactly("rules.list.todo.another-initiative");
    }

    @Test
    void anotherListCountsToo() {
        ListVerdict verdict = ListJudge.judge(
                now(),
                new ListCase(
                        List.of(row("1", FIGHTER, 2025).of("An").on(1, "x").done()),
                        List.of(row("elsewhere", CERTIFICATE, 2025)
                                .of("An")
                                .on(1, "x")
                                .done()),
                        Bases.UNKNOWN,
                        List.of()));
        assertThat(about(ListFinding.Topic.SINGLE_USE, verdict))
                .singleElement()
                .satisfies(each -> assertThat(each.rows()).containsExactly("1"));
    }

    @Test
    void whatTheLawRefusesUsesNothing() {
        assertThat(singleUse(
                        row("1", FIGHTER, 2025).of("An").on(1, "x").done(),
                        row("2", CERTIFICATE, 2025)
                                .of("An")
                                .on(1, "x")
                                .answered(Answer.NOT_MET)
                                .done()))
                .isEmpty();
    }

    @Test
    void betweenAuthorsItIsAQuestionForPeople() {
        List<ListFinding> found = singleUse(
                row("1", FIGHTER, 2025).of("An").on(1, "x").done(),
                row("2", CERTIFICATE, 2025).of("Binh").on(1, "x").done());
        assertThat(found)
                .singleElement()
                .satisfies(each -> assertThat(each.finding()).isInstanceOf(Finding.Unknown.class));
    }

    @Test
    void formsOfDifferentYearsTypesOrPeopleAreFine() {
        assertThat(oneForm(
                        row("1", CERTIFICATE, 2023).of("An").since(2022).done(),
                        row("2", HIGHER_CERTIFICATE, 2025).of("An").since(2024).done()))
                .isEmpty();
        assertThat(oneForm(
                        row("1", CERTIFICATE, 2025)
                                .of("An")
                                .type(CommendationType.SUDDEN)
                                .done(),
                        row("2", HIGHER_CERTIFICATE, 2025)
                                .of("An")
                                .type(CommendationType.MERIT)
                                .done()))
                .isEmpty();
        assertThat(oneForm(
                        row("1", CERTIFICATE, 2025).since(2024).done(),
                        row("2", HIGHER_CERTIFICATE, 2025).since(2024).done()))
                .isEmpty();
        assertThat(oneForm(
                        row("1", FIGHTER, 2025).of("An").since(2025).done(),
                        row("2", CERTIFICATE, 2025).of("An").since(2025).done()))
                .isEmpty();
    }

    @Test
    void twoFormsForTheSameMeritAndPeriodFire() {
        assertThat(oneForm(
                        row("1", CERTIFICATE, 2025).of("An").since(2024).done(),
                        row("2", HIGHER_CERTIFICATE, 2025).of("An").since(2024).done()))
                .singleElement()
                .satisfies(each -> assertThat(each.against()).isTrue());
    }

    @Test
    void whereNobodySaidWhatForPeopleMustLook() {
        assertThat(oneForm(
                        row("1", CERTIFICATE, 2025).of("An").done(),
                        row("2", HIGHER_CERTIFICATE, 2025).of("An").done()))
                .singleElement()
                .satisfies(each -> assertThat(each.finding()).isInstanceOf(Finding.Unknown.class));
    }

    @Test
    void showsTheShareOfWorkersAndBarsNothing() {
        ListVerdict verdict = judge(
                now(),
                Bases.UNKNOWN,
                row("1", CERTIFICATE, 2025).worker(true).done(),
                row("2", CERTIFICATE, 2025).worker(false).done(),
                row("3", CERTIFICATE, 2025).worker(false).done(),
                row("4", CERTIFICATE, 2025).done());
        assertThat(about(ListFinding.Topic.DIRECT_WORKERS, verdict))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.finding()).isInstanceOf(Finding.Met.class);
                    assertThat(each.finding().seen().getFirst().arguments())
                            .extracting(Object::toString)
                            .containsExactly("Count[value=1]", "Count[value=3]", "Count[value=33]");
                });
        assertThat(judge(now(), Bases.UNKNOWN, row("1", CERTIFICATE, 2025).done())
                        .findings())
                .isEmpty();
    }
}
