package vn.vinhdanh.commendation.eligibility.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.web.Refusal;

/** A count decides a limit: it is what was typed, or it is refused. */
class CountTypedTests {

    @ParameterizedTest
    @CsvSource({"15,15", "0,0", "' 15 ',15", "1.234,1234", "12 345,12345", "1.000.000,1000000", "12\u00a0345,12345"})
    void digitsCountAlsoInThrees(String typed, int count) {
        assertThat(CountTyped.read(typed)).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "12.34", "12,34", ".", "-1", "1.2345", "12345678", "1..234", "mười", "1.234.5"})
    void whatIsNoCountIsRefusedAndNeverBecomesAnother(String typed) {
        assertThatThrownBy(() -> CountTyped.read(typed)).isInstanceOf(Refusal.class);
    }

    @Test
    void onlyNothingTakesACountBack() {
        assertThat(CountTyped.read("")).isNull();
        assertThat(CountTyped.read(" \u00a0")).isNull();
    }
}
