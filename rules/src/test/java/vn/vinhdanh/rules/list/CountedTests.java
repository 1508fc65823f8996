package vn.vinhdanh.rules.list;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.list.Rows.ADVANCED;
import static vn.vinhdanh.rules.list.Rows.FIGHTER;
import static vn.vinhdanh.rules.list.Rows.judge;
import static vn.vinhdanh.rules.list.Rows.keys;
import static vn.vinhdanh.rules.list.Rows.old;
import static vn.vinhdanh.rules.list.Rows.row;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.verdict.Answer;

/** What the record does not say, people count; what it says goes first. */
class CountedTests {

    /** People counted so many in unit A in 2022 for the limit of grassroots fighters. */
    private record Counting(int many, Rows.OnRecord record) implements Bases {

        @Override
        public Optional<Set<String>> holders(AwardKey award, String unit, int year) {
            return record.holders(award, unit, year);
        }

        @Override
        public OptionalInt blocLeaders(int year) {
            return record.blocLeaders(year);
        }

        @Override
        public OptionalInt members(String unit, int year) {
            return record.members(unit, year);
        }

        @Override
        public OptionalInt counted(String quota, String unit, int year) {
            boolean asked = quota.equals("fighters-of-the-base") && unit.equals("A") && year == 2022;
            return asked ? OptionalInt.of(many) : OptionalInt.empty();
        }
    }

    private static ListFinding only(ListVerdict verdict) {
        assertThat(verdict.findings()).hasSize(1);
        return verdict.findings().getFirst();
    }

    private static ListRow fighter(String id) {
        return row(id, FIGHTER, 2022).done();
    }

    @Test
    void aLimitWithoutABaseNamesItselfToBeCounted() {
        ListFinding finding = only(judge(old(), new Rows.OnRecord(), fighter("1")));
        assertThat(finding.finding().answer()).isEqualTo(Answer.UNKNOWN);
        assertThat(finding.toCount()).isEqualTo("fighters-of-the-base");
    }

    @Test
    void whatPeopleCountedIsTheBaseAndIsSaid() {
        ListFinding enough = only(judge(old(), new Counting(14, new Rows.OnRecord()), fighter("1"), fighter("2")));
        assertThat(enough.finding().answer()).isEqualTo(Answer.MET);
        assertThat(keys(enough.finding().seen())).contains("rules.list.seen.counted");
        assertThat(enough.toCount()).isEqualTo("fighters-of-the-base");
        ListFinding tooFew = only(judge(old(), new Counting(13, new Rows.OnRecord()), fighter("1"), fighter("2")));
        assertThat(tooFew.finding().answer()).isEqualTo(Answer.NOT_MET);
        assertThat(Objects.requireNonNull(tooFew.cut()).places()).isEqualTo(1);
        assertThat(tooFew.toCount()).isEqualTo("fighters-of-the-base");
    }

    @Test
    void theRecordGoesBeforeWhatPeopleCounted() {
        var record = new Rows.OnRecord().holders(ADVANCED, "A", Set.of("a", "b", "c", "d", "e", "f", "g"));
        ListFinding finding = only(judge(old(), new Counting(100, record), fighter("1"), fighter("2")));
        assertThat(finding.finding().answer()).isEqualTo(Answer.NOT_MET);
        assertThat(keys(finding.finding().seen())).doesNotContain("rules.list.seen.counted");
        assertThat(finding.toCount()).isNull();
    }
}
