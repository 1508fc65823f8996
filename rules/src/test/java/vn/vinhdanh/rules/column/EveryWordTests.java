package vn.vinhdanh.rules.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.rules.AwardOn;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.verdict.Answer;

/**
 * Every word of the vocabulary, over columns and one by one. {@link AwardOverTests} tries the same with the real law and many
 * people; these few are quick enough to be asked again for each change that somebody makes to the columns.
 */
class EveryWordTests {

    private static final List<AwardKey> AWARDS = List.of(new AwardKey("danh-hieu"), new AwardKey("bang-khen"));

    @ParameterizedTest
    @ValueSource(strings = {"2021-06-01", "2025-08-20"})
    void answersAreThoseOfWeighingEach(LocalDate day) {
        List<Facts> histories = new RandomHistories(day.getYear(), AWARDS).some(300);
        compare(day, histories, 0, histories.size());
    }

    /** Then a run may end the year before, and every row looks at the same years. */
    @ParameterizedTest
    @ValueSource(strings = {"2021-06-01", "2025-08-20"})
    void answersInTheYearOfTheDossierAreThoseOfWeighingEach(LocalDate day) {
        List<Facts> histories = new RandomHistories(3, AWARDS)
                .some(250).stream()
                        .map(each -> each.seenFrom(day.getYear()).build())
                        .toList();
        compare(day, histories, 0, histories.size());
    }

    @Test
    void rowsBehindTheFirstBlockAreWeighedLikeThoseInIt() {
        List<Facts> histories = new RandomHistories(9, AWARDS).some(Block.ROWS + 30);
        compare(LocalDate.of(2025, 8, 20), histories, Block.ROWS - 10, histories.size());
    }

    private static void compare(LocalDate day, List<Facts> histories, int first, int end) {
        Law law = EveryWord.law();
        Population population = Population.of(histories);
        for (Award each : law.awards()) {
            AwardOn award = law.on(day).award(each.key());
            Answers answers = AwardOver.of(award, population).answers();
            for (int row = first; row < end; row++) {
                Answer single = award.weigh(histories.get(row)).answer();
                if (answers.of(row) != single) {
                    assertThat(answers.of(row))
                            .as("%s, row %d", each.key(), row)
                            .isEqualTo(single);
                }
            }
        }
    }

    @Test
    void verdictsAreThoseOfWeighingEach() {
        Law law = EveryWord.law();
        List<Facts> histories = new RandomHistories(5, AWARDS).some(40);
        Population population = Population.of(histories);
        for (Award each : law.awards()) {
            AwardOn award = law.on(LocalDate.of(2025, 8, 20)).award(each.key());
            AwardOver over = AwardOver.of(award, population);
            for (int row = 0; row < histories.size(); row++) {
                assertThat(over.explained(row))
                        .as("%s, row %d", each.key(), row)
                        .isEqualTo(award.weigh(histories.get(row)));
            }
        }
    }
}
