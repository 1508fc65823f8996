package vn.vinhdanh.rules.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.rules.AwardOn;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.Verdict;

/** Weighing many over columns answers what weighing each of them answers, for every award of the law. */
@Tag("long")
class AwardOverTests {

    private static final Law LAW = Law.read();

    @ParameterizedTest
    @ValueSource(strings = {"2015-01-05", "2018-06-01", "2024-07-01", "2025-06-30", "2025-08-20", "2026-11-21"})
    void theAnswersAndVerdictsOfManyAreThoseOfEach(LocalDate day) {
        List<Facts> histories = new RandomHistories(day.toEpochDay(), keys()).some(250);
        Population population = Population.of(histories);
        for (Award each : LAW.awards()) {
            AwardOn award = LAW.on(day).award(each.key());
            compare(award, histories, population);
        }
    }

    @Test
    void theRandomHistoriesBringOutEveryAnswer() {
        Population population = Population.of(new RandomHistories(7, keys()).some(1000));
        Map<Answer, Integer> seen = new EnumMap<>(Answer.class);
        for (Award each : LAW.awards()) {
            AwardOn award = LAW.on(LocalDate.of(2025, 8, 20)).award(each.key());
            Answers answers = AwardOver.of(award, population).answers();
            for (Answer answer : Answer.values()) {
                seen.merge(answer, answers.count(answer), Integer::sum);
            }
        }
        assertThat(seen.values()).hasSize(4).allMatch(count -> count > 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-06-01", "2025-08-20"})
    void everyWordIsWeighedAlike(LocalDate day) {
        Law law = EveryWord.law();
        List<AwardKey> keys = new ArrayList<>();
        law.awards().forEach(each -> keys.add(each.key()));
        List<Facts> histories = new RandomHistories(
                        day.toEpochDay(), List.of(new AwardKey("danh-hieu"), new AwardKey("bang-khen")))
                .some(1500);
        Population population = Population.of(histories);
        for (AwardKey each : keys) {
            compare(law.on(day).award(each), histories, population);
        }
    }

    @ParameterizedTest
    @CsvSource({"2025-06-15,2025-09-01", "2025-10-01,2026-01-15", "2023-12-20,2024-03-01"})
    void whereTheBetterOfTwoTextsIsGivenTheyAgreeToo(LocalDate received, LocalDate weighed) {
        List<Facts> histories = new RandomHistories(3, keys()).some(120);
        Population population = Population.of(histories);
        for (Award each : LAW.awards()) {
            compare(LAW.on(received, weighed).award(each.key()), histories, population);
        }
    }

    @Test
    void anUnknownAwardIsNotFormalised() {
        List<Facts> histories = new RandomHistories(1, keys()).some(60);
        compare(LAW.on(LocalDate.of(2025, 8, 1)).award(new AwardKey("khong-co")), histories, Population.of(histories));
    }

    private static void compare(AwardOn award, List<Facts> histories, Population population) {
        AwardOver over = AwardOver.of(award, population);
        Answers answers = over.answers();
        boolean isEmpty = award.lawOn().law().rules(award.key()).stream()
                .allMatch(each -> each.versions().isEmpty());
        int rows = isEmpty ? Math.min(50, histories.size()) : histories.size();
        for (int row = 0; row < rows; row++) {
            Verdict single = award.weigh(histories.get(row));
            assertThat(answers.of(row)).as("%s, row %d", award.key(), row).isEqualTo(single.answer());
            assertThat(over.explained(row)).as("%s, row %d", award.key(), row).isEqualTo(single);
        }
    }

    private static List<AwardKey> keys() {
        List<AwardKey> keys = new ArrayList<>();
        LAW.awards().forEach(each -> keys.add(each.key()));
        keys.add(new AwardKey("khong-ai-biet"));
        return keys;
    }
}
