package vn.vinhdanh.rules.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.reading.LawFile;
import vn.vinhdanh.rules.reading.LawReader;
import vn.vinhdanh.rules.reading.SmallLaw;
import vn.vinhdanh.rules.wording.Argument;

/** What a reform changes, and nothing else, is told. */
class LawDiffTests {

    private static final LocalDate OLD = LocalDate.of(2021, 1, 1);
    private static final LocalDate NEW = LocalDate.of(2023, 1, 1);

    @Test
    void onOneDayNothingChanges() {
        LawDiff same = LawDiff.between(read(SmallLaw.files()), OLD, OLD);
        assertThat(same.changed()).isFalse();
        assertThat(same.awards())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.sameVersion()).isTrue());
    }

    @Test
    void aRaisedNumberIsToldOldAndNew() {
        LawDiff.ForAward award = reformed(text -> text.replaceFirst("years: 2", "years: 4"));
        assertThat(award.changed()).isTrue();
        assertThat(award.changes())
                .filteredOn(each -> each.of() == Change.Of.REQUIREMENT)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kind()).isEqualTo(Change.Kind.CHANGED);
                    assertThat(years(change.then())).isEqualTo(2);
                    assertThat(years(change.now())).isEqualTo(4);
                    assertThat(change.way()).extracting(way -> way.english()).isEqualTo("Merit");
                });
    }

    @Test
    void aDroppedConditionAndAnAddedWayAreTold() {
        LawDiff.ForAward award =
                reformed(text -> text.replaceFirst("(?s)    requires:\\R *- not-disciplined[^\\n]*\\n", "")
                        .replace("route: sudden", "route: movement"));
        assertThat(award.changes())
                .filteredOn(each -> each.of() != Change.Of.BALLOT)
                .extracting(each -> each.of() + " " + each.kind())
                .containsExactly("REQUIREMENT DROPPED", "ROUTE ADDED", "REQUIREMENT ADDED", "ROUTE DROPPED");
    }

    @Test
    void onlyTheClauseIsNew() {
        LawDiff.ForAward award = reformed(text -> text.replace("Điều 2", "Điều 3"));
        assertThat(award.sameVersion()).isFalse();
        assertThat(award.changes())
                .extracting(Change::of)
                .doesNotContain(Change.Of.REQUIREMENT, Change.Of.ROUTE, Change.Of.FOR_PEOPLE);
    }

    @Test
    void ballotsTimeLimitsAndQuotasAreCompared() {
        Law law = read(SmallLaw.with(Map.of(
                "acts/thong-tu-bo.yaml",
                SmallLaw.act("thong-tu-bo", "2021-01-01", "05/2021/TT"),
                "procedures/phieu.yaml",
                SmallLaw.ballot("2023-01-01", 70),
                "quotas/bo.yaml",
                SmallLaw.quota("own", "thong-tu-bo, Điều 4").replace("from: 2021-01-01", "from: 2022-01-01"))));
        LawDiff difference = LawDiff.between(law, OLD, NEW);
        assertThat(difference.general()).isEmpty();
        LawDiff.ForAward award = difference.awards().stream()
                .filter(each -> each.award().key().value().equals("khen-mau"))
                .findFirst()
                .orElseThrow();
        assertThat(award.sameVersion()).isTrue();
        assertThat(award.changes())
                .extracting(each -> each.of() + " " + each.kind())
                .containsExactly("BALLOT CHANGED", "QUOTA ADDED");
        assertThat(LawDiff.between(law, LocalDate.of(2019, 1, 1), OLD).general())
                .extracting(each -> each.of() + " " + each.kind())
                .containsExactly("DEADLINE ADDED");
    }

    private static int years(Change.@Nullable Line line) {
        return Objects.requireNonNull(line).words().arguments().stream()
                .filter(Argument.InARow.class::isInstance)
                .map(Argument.InARow.class::cast)
                .findFirst()
                .orElseThrow()
                .years();
    }

    private static LawDiff.ForAward reformed(UnaryOperator<String> reform) {
        List<LawFile> files = new ArrayList<>();
        for (LawFile file : SmallLaw.files()) {
            if (!file.path().equals("awards/khen-mau.yaml")) {
                files.add(file);
                continue;
            }
            String text = file.text();
            String version = text.substring(text.indexOf("  - subject:"));
            String next = reform.apply(version).replace("from: 2020-01-01", "from: 2022-01-01");
            files.add(new LawFile(file.path(), text + next));
        }
        return LawDiff.between(read(files), OLD, NEW).awards().stream()
                .filter(each -> each.award().key().value().equals("khen-mau"))
                .findFirst()
                .orElseThrow();
    }

    private static Law read(List<LawFile> files) {
        return new LawReader(files).read();
    }
}
