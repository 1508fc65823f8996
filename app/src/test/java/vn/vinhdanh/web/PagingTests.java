package vn.vinhdanh.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagingTests {

    @Test
    void theLastPageHoldsTheRest() {
        Paging paging = new Paging(101, 3, 50);
        assertThat(paging.pages()).isEqualTo(3);
        assertThat(paging.first()).isEqualTo(101);
        assertThat(paging.last()).isEqualTo(101);
        assertThat(paging.offset()).isEqualTo(100);
    }

    @Test
    void aNumberBeyondTheListShowsItsLastPage() {
        assertThat(new Paging(101, 99, 50).number()).isEqualTo(3);
        assertThat(new Paging(101, -4, 50).number()).isEqualTo(1);
    }

    @Test
    void anEmptyListHasOneEmptyPage() {
        Paging paging = new Paging(0, 1, 50);
        assertThat(paging.pages()).isEqualTo(1);
        assertThat(paging.first()).isZero();
        assertThat(paging.last()).isZero();
    }

    @Test
    void endsAndNeighboursAreOfferedWithGapsBetween() {
        assertThat(new Paging(1234, 5, 50).offered()).containsExactly(1, 0, 4, 5, 6, 0, 25);
        assertThat(new Paging(120, 2, 50).offered()).containsExactly(1, 2, 3);
    }
}
