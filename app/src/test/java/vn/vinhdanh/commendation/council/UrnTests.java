package vn.vinhdanh.commendation.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class UrnTests {

    private final Urn urn = new Urn(new SecretKeySpec(new byte[32], "AES"), 7);

    @Test
    void what_was_put_in_comes_out_in_the_order_of_codes() {
        byte[] sealed = urn.empty(10);
        List<BallotPaper> put = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            BallotPaper paper = new BallotPaper(RandomCodes.draw(16), i, Mark.values()[i % 3]);
            put.add(paper);
            sealed = urn.with(sealed, List.of(paper));
        }
        assertThat(urn.emptied(sealed))
                .containsExactlyInAnyOrderElementsOf(put)
                .isSortedAccordingTo(java.util.Comparator.comparing(BallotPaper::code));
    }

    @Test
    void an_urn_looks_the_same_with_one_paper_and_with_many_and_never_twice_alike() {
        byte[] none = urn.empty(10);
        byte[] one = urn.with(none, List.of(new BallotPaper("A".repeat(16), 1, Mark.APPROVE)));
        byte[] two = urn.with(one, List.of(new BallotPaper("B".repeat(16), 1, Mark.REJECT)));
        assertThat(one).hasSameSizeAs(none);
        assertThat(two).hasSameSizeAs(none);
        assertThat(urn.with(none, List.of())).isNotEqualTo(none);
    }

    @Test
    void a_changed_urn_and_another_ballots_urn_do_not_open() {
        byte[] sealed = urn.empty(3);
        byte[] changed = sealed.clone();
        changed[20] ^= 1;
        Urn other = new Urn(new SecretKeySpec(new byte[32], "AES"), 8);
        assertThatThrownBy(() -> urn.emptied(changed)).isInstanceOf(Urn.Unopenable.class);
        assertThatThrownBy(() -> other.emptied(sealed)).isInstanceOf(Urn.Unopenable.class);
    }
}
