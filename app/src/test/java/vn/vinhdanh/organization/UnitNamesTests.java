package vn.vinhdanh.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitNamesTests {

    private static final Unit APPLIED = unit(1, "Viện Ứng dụng Công nghệ");
    private static final Unit ATOMIC = unit(2, "Viện Năng lượng nguyên tử Việt Nam");
    private static final Unit INTELLECTUAL = unit(3, "Viện Khoa học sở hữu trí tuệ");
    private static final Unit MAGAZINE = unit(4, "Tạp chí Khoa học và Công nghệ Việt Nam");
    private static final Unit OFFICE = unit(5, "Văn phòng Bộ");
    private static final Unit EMULATION = unit(6, "Vụ Thi đua - Khen thưởng");

    private final UnitNames names = new UnitNames(List.of(
            new UnitNames.Known(APPLIED.name(), APPLIED, false),
            new UnitNames.Known(ATOMIC.name(), ATOMIC, false),
            new UnitNames.Known(INTELLECTUAL.name(), INTELLECTUAL, false),
            new UnitNames.Known(MAGAZINE.name(), MAGAZINE, false),
            new UnitNames.Known(OFFICE.name(), OFFICE, false),
            new UnitNames.Known(EMULATION.name(), EMULATION, false),
            new UnitNames.Known("Vụ Thi đua và Tổ chức", EMULATION, true)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Viện Ứng dụng công nghệ",
                "VIỆN ỨNG DỤNG CÔNG NGHỆ",
                "vien ung dung cong nghe",
                "Viện  Ứng dụng - Công nghệ",
                "Viện Ứng dụng Công nghệ",
            })
    void a_name_is_recognised_across_case_marks_dashes_and_decomposed_letters(String written) {
        assertThat(names.resolve(written)).isEqualTo(new UnitMatch.Exact(APPLIED));
    }

    @Test
    void office_abbreviations_are_understood() {
        assertThat(names.resolve("Tạp chí KH&CN Việt Nam")).isEqualTo(new UnitMatch.Exact(MAGAZINE));
        assertThat(names.resolve("Vụ TĐ - KT")).isEqualTo(new UnitMatch.Exact(EMULATION));
        assertThat(names.resolve("Vụ TĐKT")).isEqualTo(new UnitMatch.Exact(EMULATION));
    }

    @Test
    void a_name_that_is_only_alike_is_proposed_never_taken() {
        var match = names.resolve("Viện Ứng dụng và Phát triển công nghệ");
        assertThat(match).isInstanceOf(UnitMatch.Candidates.class);
        var candidates = ((UnitMatch.Candidates) match).candidates();
        assertThat(candidates.getFirst().unit()).isEqualTo(APPLIED);
        assertThat(candidates.getFirst().score()).isLessThan(1);
    }

    /** What is passed over by the bound could not have been proposed. */
    @Test
    void no_likeness_exceeds_its_bound() {
        List<NameKey> keys = List.of(
                NameKey.of(APPLIED.name()),
                NameKey.of(MAGAZINE.name()),
                NameKey.of("Viện Khoa học Công nghệ Việt Nam"),
                NameKey.of("Viện"),
                NameKey.of("Viện Viện"),
                NameKey.of("Viện Công nghệ Viện Công nghệ Viện"),
                NameKey.of("Công nghệ Viện Công nghệ"));
        for (NameKey one : keys) {
            for (NameKey other : keys) {
                int common = one.words().stream()
                        .mapToInt(word -> Collections.frequency(other.words(), word))
                        .sum();
                assertThat(one.likeness(other))
                        .as("%s and %s", one, other)
                        .isLessThanOrEqualTo(one.likenessAtMost(other, common) + 1e-9);
            }
        }
    }

    @Test
    void a_former_name_is_proposed_first_and_waits_for_a_person() {
        var match = names.resolve("Vụ Thi đua và Tổ chức");
        assertThat(match).isInstanceOf(UnitMatch.Candidates.class);
        assertThat(((UnitMatch.Candidates) match).candidates().getFirst().unit())
                .isEqualTo(EMULATION);
    }

    @Test
    void nonsense_means_nobody() {
        assertThat(names.resolve("Câu lạc bộ Bóng đá")).isEqualTo(new UnitMatch.Unknown());
        assertThat(names.resolve(" - ")).isEqualTo(new UnitMatch.Unknown());
    }

    @Test
    void two_units_of_one_name_are_never_chosen_between() {
        var twins = new UnitNames(List.of(
                new UnitNames.Known("Văn phòng", unit(7, "Văn phòng"), false),
                new UnitNames.Known("Văn phòng", unit(8, "Văn phòng"), false)));
        var match = twins.resolve("văn phòng");
        assertThat(match).isInstanceOf(UnitMatch.Candidates.class);
        assertThat(((UnitMatch.Candidates) match).candidates()).hasSize(2);
    }

    private static Unit unit(long id, String name) {
        return new Unit(new UnitId(id), UnitKind.OTHER, name, null, true, false, null, null, null, false, true, 0);
    }
}
