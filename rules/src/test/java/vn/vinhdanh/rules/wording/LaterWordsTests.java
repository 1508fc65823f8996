package vn.vinhdanh.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LaterWordsTests {

    @Test
    void wordsAreWrittenOnceAndOnlyWhenRead() {
        AtomicInteger written = new AtomicInteger();
        List<Words> later = LaterWords.one(() -> Words.of("key." + written.incrementAndGet()));
        assertThat(written).hasValue(0);
        assertThat(later.getFirst().key()).isEqualTo("key.1");
        assertThat(later).hasSize(1);
        assertThat(written).hasValue(1);
    }

    @Test
    void theyEqualTheSameWordsWrittenAtOnce() {
        List<Words> atOnce = List.of(Words.of("one"), Words.of("two"));
        List<Words> later = LaterWords.by(() -> List.of(Words.of("one"), Words.of("two")));
        assertThat(later.equals(atOnce)).isTrue();
        assertThat(atOnce.equals(later)).isTrue();
        assertThat(later.hashCode()).isEqualTo(atOnce.hashCode());
        assertThat(later.equals(LaterWords.one(() -> Words.of("one")))).isFalse();
    }
}
