package vn.vinhdanh.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YearsTests {

    /** Yes in 2024, 2023 and 2020; unknown in 2022. */
    private static final Years YEARS = new Years(2024, bits(2024, 2023, 2020), bits(2022));

    @Test
    void aYearIsYesNoOrUnknown() {
        assertThat(YEARS.at(2024)).isEqualTo(Truth.YES);
        assertThat(YEARS.at(2022)).isEqualTo(Truth.UNKNOWN);
        assertThat(YEARS.at(2021)).isEqualTo(Truth.NO);
    }

    @Test
    void aYearOutsideTheSixtyFourIsNo() {
        Years all = new Years(2024, -1L, 0);
        assertThat(all.at(2025)).isEqualTo(Truth.NO);
        assertThat(all.at(2024 - 63)).isEqualTo(Truth.YES);
        assertThat(all.at(2024 - 64)).isEqualTo(Truth.NO);
    }

    @Test
    void runsAreCountedBackFromAYear() {
        assertThat(YEARS.yesInARow(2024)).isEqualTo(2);
        assertThat(YEARS.notNoInARow(2024)).isEqualTo(3);
        assertThat(YEARS.yesInARow(2023)).isEqualTo(1);
        assertThat(YEARS.yesInARow(2021)).isZero();
        assertThat(new Years(2024, -1L, 0).yesInARow(2024)).isEqualTo(60);
    }

    @Test
    void yearsAreCountedFromAYearOn() {
        assertThat(YEARS.yesFrom(2020)).isEqualTo(3);
        assertThat(YEARS.yesFrom(2021)).isEqualTo(2);
        assertThat(YEARS.unknownFrom(2022)).isEqualTo(1);
        assertThat(YEARS.unknownFrom(2023)).isZero();
        assertThat(YEARS.yesFrom(2025)).isZero();
        assertThat(YEARS.yesFrom(Integer.MIN_VALUE)).isEqualTo(3);
    }

    @Test
    void beforeTheFloorAllIsNoAndThePartYearIsUnknownUnlessItIsNo() {
        assertThat(YEARS.counted(2023, 2023)).isEqualTo(new Years(2024, bits(2024), bits(2023)));
        assertThat(YEARS.counted(2021, 2021)).isEqualTo(new Years(2024, bits(2024, 2023), bits(2022)));
        assertThat(YEARS.counted(2025, 2025)).isEqualTo(new Years(2024, 0, 0));
    }

    @Test
    void masksReachFromAPlaceOn() {
        assertThat(Years.from(-5)).isEqualTo(-1L);
        assertThat(Years.from(0)).isEqualTo(-1L);
        assertThat(Years.from(63)).isEqualTo(Long.MIN_VALUE);
        assertThat(Years.from(64)).isZero();
        assertThat(Years.only(-1)).isZero();
        assertThat(Years.only(0)).isEqualTo(1);
        assertThat(Years.only(63)).isEqualTo(Long.MIN_VALUE);
        assertThat(Years.only(64)).isZero();
    }

    private static long bits(int... years) {
        long bits = 0;
        for (int each : years) {
            bits |= Years.only(each - 2024 + Years.LAST);
        }
        return bits;
    }
}
