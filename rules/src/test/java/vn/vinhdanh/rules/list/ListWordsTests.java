package vn.vinhdanh.rules.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vinhdanh.rules.list.Rows.ADVANCED;
import static vn.vinhdanh.rules.list.Rows.CERTIFICATE;
import static vn.vinhdanh.rules.list.Rows.FIGHTER;
import static vn.vinhdanh.rules.list.Rows.FLAG;
import static vn.vinhdanh.rules.list.Rows.HIGHER_CERTIFICATE;
import static vn.vinhdanh.rules.list.Rows.now;
import static vn.vinhdanh.rules.list.Rows.old;
import static vn.vinhdanh.rules.list.Rows.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.LawOn;
import vn.vinhdanh.rules.catalogue.ActKey;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.InForce;
import vn.vinhdanh.rules.catalogue.Said;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.procedure.Quota;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.wording.Wording;
import vn.vinhdanh.rules.wording.Words;

/** What is found about a list as people read it, line by line. */
class ListWordsTests {

    private static final Wording ENGLISH = Wording.plain(Locale.ENGLISH);

    @Test
    void theArithmeticOfALimitIsSaid() {
        var record = new Rows.OnRecord().holders(ADVANCED, "A", Set.of("a", "b", "c", "d", "e", "f", "g"));
        assertTold(
                old(),
                record,
                List.of(),
                """
                QUOTA NOT_MET 1 [1, 2] against: Grassroots fighters among the Advanced Workers of the unit: at most 15 % in each unit.
                + 15 % of 7 is 1,05; the fraction is dropped, at most 1.
                + The list proposes 2.
                - Take 1 row back, keep 1.
                - Choose 1 of 2 who stand equal, and write down why; the software does not choose.
                cut at 1
                > More votes stand first (no clause of its own was read for this day).
                > If still equal, the competent people choose and write down why.
                1 PEOPLE_DECIDE behind 0: 9 votes
                2 PEOPLE_DECIDE behind 0: votes not written down
                """,
                row("1", FIGHTER, 2022).of("An").votes(9).done(),
                row("2", FIGHTER, 2022).of("Binh").done());
    }

    @Test
    void whatTakesPlacesElsewhereAndWhatDoesNotIsSaid() {
        var record = new Rows.OnRecord()
                .holders(ADVANCED, "A", Set.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "k", "l", "m", "n", "o"))
                .holders(FIGHTER, "A", Set.of("holder", "An"));
        ListCase list = new ListCase(
                List.of(
                        row("1", FIGHTER, 2022).of("An").done(),
                        row("2", FIGHTER, 2022)
                                .of("Binh")
                                .answered(Answer.NOT_MET)
                                .done()),
                List.of(
                        row("3", FIGHTER, 2022).of("An").done(),
                        row("4", FIGHTER, 2021).of("other year").done(),
                        row("5", ADVANCED, 2022).of("other award").done(),
                        row("6", FIGHTER, 2022).in("B").of("other unit").done(),
                        row("7", FIGHTER, 2022)
                                .of("refused")
                                .answered(Answer.NOT_MET)
                                .done()),
                record,
                List.of());
        assertThat(told(ListJudge.judge(old(), list))).isEqualTo("""
                QUOTA MET 0 [1, 2]: Grassroots fighters among the Advanced Workers of the unit: at most 15 % in each unit.
                + 15 % of 15 is 2,25; the fraction is dropped, at most 2.
                + The list proposes 1.
                + 1 row that the law refuses is not counted.
                + 1 places are held by others or asked for in another list.
                """.stripTrailing());
    }

    @Test
    void whatALimitIsTakenOfMustBeKnown() {
        Quota members = quota(Quota.Base.MEMBERS, null, Quota.Rounding.UP);
        Quota described = quota(Quota.Base.DESCRIBED, null, Quota.Rounding.DOWN);
        assertTold(
                now(),
                Bases.UNKNOWN,
                List.of(members),
                """
                QUOTA UNKNOWN 0 [1]: Own limit: at most 20 %.
                + The list proposes 1.
                - Record the staff of the unit in 2025.
                """,
                row("1", FIGHTER, 2025).done());
        assertTold(
                now(),
                Bases.UNKNOWN,
                List.of(described),
                """
                QUOTA UNKNOWN 0 [1]: Own limit: at most 20 %.
                + The list proposes 1.
                - Count what the share is taken of: Own limit.
                """,
                row("1", FIGHTER, 2025).done());
        assertTold(
                now(),
                Bases.UNKNOWN,
                List.of(),
                """
                QUOTA UNKNOWN 0 [1]: Government flags among the collectives that lead the blocs: at most 20 %.
                + The list proposes 1.
                - Record how the blocs ranked in 2025: it is not known how many collectives lead one.
                """,
                row("1", FLAG, 2025).collective().done());
        assertTold(
                now(),
                Bases.UNKNOWN,
                List.of(quota(Quota.Base.HOLDERS, ADVANCED, Quota.Rounding.UP)),
                """
                QUOTA UNKNOWN 0 [1]: Own limit: at most 20 % in each unit.
                + The list proposes 1.
                - Record the decision that gave lao-dong-tien-tien for 2025, or put those people into the same list.
                """,
                row("1", FIGHTER, 2025).done());
    }

    @Test
    void eachRoundingIsSaid() {
        for (Quota.Rounding rounding : Quota.Rounding.values()) {
            Quota quota = quota(Quota.Base.HOLDERS, ADVANCED, rounding);
            ListVerdict verdict = ListJudge.judge(
                    now(),
                    new ListCase(
                            List.of(row("1", FIGHTER, 2025).done()),
                            List.of(),
                            new Rows.OnRecord().holders(ADVANCED, "A", Set.of("a", "b", "c", "d", "e", "f", "g")),
                            List.of(quota)));
            String expected = switch (rounding) {
                case DOWN -> "20 % of 7 is 1,4; the fraction is dropped, at most 1.";
                case NEAREST -> "20 % of 7 is 1,4; rounded to the nearest, at most 1.";
                case UP -> "20 % of 7 is 1,4; rounded upward, at most 2.";
            };
            assertThat(told(verdict)).contains("+ " + expected);
        }
    }

    private static Quota quota(Quota.Base base, @Nullable AwardKey of, Quota.Rounding rounding) {
        return new Quota(
                "own",
                new Said("của Bộ", "Own limit"),
                FIGHTER,
                of,
                20,
                new InForce(LocalDate.of(2025, 1, 1), null),
                new Citation(new ActKey("thong-tu-25-2025-tt-bkhcn"), "Điều 1"),
                false,
                base,
                of == null ? Quota.Per.LIST : Quota.Per.UNIT,
                0,
                rounding,
                List.of());
    }

    @Test
    void rowsBesideEachOtherAreSaid() {
        assertTold(
                now(),
                Bases.UNKNOWN,
                List.of(),
                """
                SINGLE_USE NOT_MET 1 [1, 2] against: An initiative counts for a title or for a form of commendation, not for both
                + 1: chien-si-thi-dua-co-so, year 2025.
                + 2: bang-khen-bo, year 2025.
                + Both rest on “x”.
                - Name another initiative for chien-si-thi-dua-co-so or bang-khen-bo, or take one of them back.
                ONE_FORM NOT_MET 1 [2, 3] against: One achievement is honoured in one form.
                + 2: bang-khen-bo, year 2025.
                + 3: bang-khen-thu-tuong, year 2025.
                - Keep bang-khen-bo or bang-khen-thu-tuong and take the other back.
                SINGLE_USE UNKNOWN 0 [1, 4]: An initiative counts for a title or for a form of commendation, not for both
                + 1: chien-si-thi-dua-co-so, year 2025.
                + 4: bang-khen-bo, year 2025.
                + Both rest on “x”.
                - Two authors, a title for one and a form of commendation for the other: the text as read does not say; the competent people decide.
                DIRECT_WORKERS MET 0 []: Those who do the work themselves come first; the share is for information, it is no condition.
                + Direct workers by the record: 1 of 1 people, 100 %.
                """,
                row("1", FIGHTER, 2025).of("An").on(1, "x").done(),
                row("2", CERTIFICATE, 2025).of("An").on(1, "x").since(2024).done(),
                row("3", HIGHER_CERTIFICATE, 2025).of("An").since(2024).done(),
                row("4", CERTIFICATE, 2025).of("Binh").on(1, "x").worker(true).done());
    }

    @Test
    void theCutSaysWhyEachRowStandsWhereItStands() {
        List<ListRow> rows = List.of(
                row("1", CERTIFICATE, 2025).votes(9).woman(Truth.UNKNOWN).done(),
                row("2", CERTIFICATE, 2025)
                        .votes(9)
                        .woman(Truth.YES)
                        .answered(Answer.UNKNOWN)
                        .done(),
                row("3", CERTIFICATE, 2025).votes(9).woman(Truth.NO).done(),
                row("4", CERTIFICATE, 2025).woman(Truth.NO).done(),
                row("5", CERTIFICATE, 2025).votes(2).woman(Truth.NO).done());
        assertThat(told(new Precedence(now(), Subject.INDIVIDUAL).cut(rows, 2))).isEqualTo("""
                cut at 2
                > More votes stand first (Điều 23 thong-tu-25-2025-tt-bkhcn).
                > Of equals a woman stands first (Điều 4 khoản 5 đến khoản 7 nghi-dinh-152-2025-nd-cp).
                > If still equal, it goes with the side that the chair takes (Điều 23 thong-tu-25-2025-tt-bkhcn).
                1 PEOPLE_DECIDE behind 0: 9 votes, sex not on record
                2 PEOPLE_DECIDE behind 0: 9 votes, the row itself is in doubt, woman
                4 PEOPLE_DECIDE behind 0: votes not written down
                3 PEOPLE_DECIDE behind 1: 9 votes
                5 GOES behind 3: 2 votes
                """.stripTrailing());
        List<ListRow> collectives = List.of(
                row("1", FLAG, 2025).collective().votes(9).woman(Truth.UNKNOWN).done(),
                row("2", FLAG, 2025).collective().votes(9).woman(Truth.YES).done(),
                row("3", FLAG, 2025).collective().votes(9).woman(Truth.NO).done());
        assertThat(told(new Precedence(now(), Subject.COLLECTIVE).cut(collectives, 2)))
                .isEqualTo("""
                cut at 2
                > More votes stand first (Điều 23 thong-tu-25-2025-tt-bkhcn).
                > Of equals a collective with many women stands first (Điều 4 khoản 5 đến khoản 7 nghi-dinh-152-2025-nd-cp).
                > If still equal, it goes with the side that the chair takes (Điều 23 thong-tu-25-2025-tt-bkhcn).
                2 STAYS behind 0: 9 votes, collective with many women
                1 PEOPLE_DECIDE behind 0: 9 votes, share of women not known
                3 PEOPLE_DECIDE behind 1: 9 votes
                """.stripTrailing());
        assertThat(told(new Precedence(old(), Subject.INDIVIDUAL).cut(rows, 2))).isEqualTo("""
                cut at 2
                > More votes stand first (no clause of its own was read for this day).
                > If still equal, the competent people choose and write down why.
                1 PEOPLE_DECIDE behind 0: 9 votes
                2 PEOPLE_DECIDE behind 0: 9 votes, the row itself is in doubt
                3 PEOPLE_DECIDE behind 0: 9 votes
                4 PEOPLE_DECIDE behind 0: votes not written down
                5 GOES behind 3: 2 votes
                """.stripTrailing());
    }

    @Test
    void equalsStandInTheOrderOfTheirNames() {
        List<ListRow> rows = new ArrayList<>();
        for (String id : List.of("c", "a", "b")) {
            rows.add(row(id, CERTIFICATE, 2025).votes(4).done());
        }
        Cut cut = new Precedence(old(), Subject.INDIVIDUAL).cut(rows, 2);
        assertThat(cut.placed()).extracting(each -> each.row().id()).containsExactly("a", "b", "c");
        assertThat(cut.left()).isEqualTo(2);
    }

    @Test
    void twoRowsOfOneNameAreRefused() {
        ListRow one = row("1", FIGHTER, 2025).done();
        assertThatThrownBy(() -> new ListCase(List.of(one), List.of(one), Bases.UNKNOWN, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two rows are called 1");
    }

    private static void assertTold(LawOn law, Bases bases, List<Quota> own, String expected, ListRow... rows) {
        ListVerdict verdict = ListJudge.judge(law, new ListCase(List.of(rows), List.of(), bases, own));
        assertThat(told(verdict)).isEqualTo(expected.stripTrailing());
    }

    private static String told(ListVerdict verdict) {
        StringBuilder told = new StringBuilder();
        for (ListFinding each : verdict.findings()) {
            told.append(told.isEmpty() ? "" : "\n");
            told.append(each.topic()).append(' ').append(each.finding().answer());
            told.append(' ').append(each.finding().distance()).append(' ').append(each.rows());
            told.append(each.against() ? " against: " : ": ");
            told.append(ENGLISH.say(each.finding().required()));
            each.finding().seen().forEach(words -> told.append("\n+ ").append(ENGLISH.say(words)));
            each.finding().missing().forEach(words -> told.append("\n- ").append(ENGLISH.say(words)));
            Cut cut = each.cut();
            told.append(cut == null ? "" : "\n" + told(cut));
        }
        return told.toString();
    }

    private static String told(Cut cut) {
        StringBuilder told = new StringBuilder("cut at " + cut.places());
        for (Words each : cut.by()) {
            told.append("\n> ").append(ENGLISH.say(each));
        }
        for (Cut.Placed each : cut.placed()) {
            List<String> why = each.why().stream().map(ENGLISH::say).toList();
            told.append('\n').append(each.row().id()).append(' ').append(each.fate());
            told.append(" behind ").append(each.before()).append(": ").append(String.join(", ", why));
        }
        return told.toString();
    }
}
