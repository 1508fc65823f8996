package vn.vinhdanh.rules.list;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.list.Rows.FLAG;
import static vn.vinhdanh.rules.list.Rows.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.Truth;

/** What must hold of every cut, tried on many random lists. */
@Tag("long")
class CutTests {

    private static final int LISTS = 2_000;

    private static List<ListRow> rows(Random random) {
        List<ListRow> rows = new ArrayList<>();
        int many = 1 + random.nextInt(12);
        for (int i = 0; i < many; i++) {
            Integer votes = random.nextInt(6) == 0 ? null : random.nextInt(5);
            Truth woman = Truth.values()[random.nextInt(3)];
            rows.add(row("row " + i, FLAG, 2025)
                    .collective()
                    .votes(votes)
                    .woman(woman)
                    .done());
        }
        return rows;
    }

    private static Map<ListRow, Cut.Fate> fates(Cut cut) {
        Map<ListRow, Cut.Fate> fates = new HashMap<>();
        cut.placed().forEach(each -> fates.put(each.row(), each.fate()));
        return fates;
    }

    @Test
    void neverKeepsMoreThanTheLimitAndNeverDropsABetterPlacedRowForAWorse() {
        Random random = new Random(20_261_121);
        Precedence precedence = new Precedence(Rows.now(), Subject.COLLECTIVE);
        for (int list = 0; list < LISTS; list++) {
            List<ListRow> rows = rows(random);
            int places = random.nextInt(rows.size() + 1);
            Cut cut = precedence.cut(rows, places);
            Map<ListRow, Cut.Fate> fates = fates(cut);
            assertThat(cut.placed()).hasSize(rows.size());
            assertThat(cut.rows(Cut.Fate.STAYS)).hasSizeLessThanOrEqualTo(places);
            assertThat(cut.rows(Cut.Fate.GOES)).hasSizeLessThanOrEqualTo(rows.size() - places);
            for (ListRow better : rows) {
                for (ListRow worse : rows) {
                    if (precedence.before(better, worse)) {
                        assertThat(fates.get(better)).isLessThanOrEqualTo(fates.get(worse));
                        assertThat(precedence.before(worse, better)).isFalse();
                    }
                }
            }
        }
    }

    @Test
    void theOrderOfTheRowsChangesNothing() {
        Random random = new Random(7);
        Precedence precedence = new Precedence(Rows.now(), Subject.COLLECTIVE);
        for (int list = 0; list < LISTS; list++) {
            List<ListRow> rows = rows(random);
            int places = random.nextInt(rows.size() + 1);
            Cut cut = precedence.cut(rows, places);
            List<ListRow> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, random);
            assertThat(precedence.cut(shuffled, places)).isEqualTo(cut);
        }
    }

    @Test
    void theOrderIsTransitive() {
        Random random = new Random(11);
        Precedence precedence = new Precedence(Rows.now(), Subject.COLLECTIVE);
        for (int list = 0; list < LISTS; list++) {
            List<ListRow> three = new ArrayList<>(rows(random));
            for (ListRow a : three) {
                for (ListRow b : three) {
                    for (ListRow c : three) {
                        if (precedence.before(a, b) && precedence.before(b, c)) {
                            assertThat(precedence.before(a, c)).isTrue();
                        }
                    }
                }
            }
        }
    }
}
