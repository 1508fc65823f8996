package vn.vinhdanh.commendation.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.PersonOnDay;
import vn.vinhdanh.organization.Unit;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.list.Evidence;
import vn.vinhdanh.rules.verdict.Verdict;

/**
 * One row, read and weighed.
 *
 * @param name as the list writes it
 * @param born the birth year, or the word of the list where none was read
 * @param unit as the list writes it
 * @param called the award as the list writes it
 * @param year the achievement year
 * @param award the award recognised or chosen; null while none is
 * @param from the first year of the achievement, where the list says it
 * @param votes in favour, where the list says them
 * @param awards what the list's word may mean, where it may mean several
 * @param nearest what is written most like the list's word, where nothing is called so; null when nothing is like it
 * @param evidence what a yes cannot do without
 * @param verdict what the rules say; null while it is not settled who or what is meant
 * @param remarks what people should look at
 */
public record CheckedRow(
        CheckedList.Line line,
        String name,
        String born,
        String unit,
        String called,
        int year,
        String note,
        Who who,
        @Nullable Award award,
        @Nullable Integer from,
        @Nullable Integer votes,
        List<Award> awards,
        @Nullable Award nearest,
        Evidence evidence,
        @Nullable Verdict verdict,
        List<Remark> remarks) {

    static final String TWICE = "eligibility.remark.twice";
    static final String HELD = "eligibility.remark.held";
    static final String NAME_ONLY = "eligibility.remark.name-only";
    static final String IS_COLLECTIVE = "eligibility.remark.is-collective";
    static final String IS_INDIVIDUAL = "eligibility.remark.is-individual";

    public CheckedRow {
        awards = List.copyOf(awards);
        remarks = List.copyOf(remarks);
    }

    /** A sentence about the row, by its bundle key. */
    public record Remark(String key, List<String> arguments) {

        static Remark of(String key, String... arguments) {
            return new Remark(key, List.of(arguments));
        }
    }

    /** Whether the name is on record, only as another kind of subject than the award is for. */
    public boolean ofOtherKind() {
        return remarks.stream()
                .anyMatch(each -> each.key().equals(IS_COLLECTIVE) || each.key().equals(IS_INDIVIDUAL));
    }

    /** Whether the same award was given for the same year already. */
    public boolean held() {
        return says(HELD);
    }

    /** Whether nothing but the name, borne by one person alone, says who is meant. */
    public boolean byNameOnly() {
        return says(NAME_ONLY);
    }

    private boolean says(String key) {
        return remarks.stream().anyMatch(each -> each.key().equals(key));
    }

    /** The number of the earlier row that says the same, so that this one must go. */
    Optional<Integer> saidBefore() {
        return remarks.stream()
                .filter(each -> each.key().equals(TWICE))
                .map(each -> Integer.valueOf(each.arguments().getFirst()))
                .findFirst();
    }

    /** Whether the years can be judged at all; a row whose years cannot is never judged by others. */
    boolean yearStands() {
        return AchievementYears.stands(year) && (from == null || AchievementYears.stands(from));
    }

    public int number() {
        return line.number();
    }

    /** Who is meant, where that is settled. */
    public Optional<PersonOnDay> person() {
        return switch (who) {
            case Who.Exact exact -> Optional.of(exact.person());
            case Who.Chosen chosen -> Optional.of(chosen.person());
            case Who.Candidates candidates -> Optional.empty();
            case Who.Nobody nobody -> Optional.empty();
            case Who.Collective collective -> Optional.empty();
            case Who.Collectives collectives -> Optional.empty();
            case Who.Household household -> Optional.empty();
        };
    }

    /** Which collective is meant, where that is settled. */
    public Optional<Unit> collective() {
        return who instanceof Who.Collective of ? Optional.of(of.unit()) : Optional.empty();
    }

    /** The row with what the rules say. */
    CheckedRow weighed(Verdict says, Evidence restsOn) {
        return new CheckedRow(
                line, name, born, unit, called, year, note, who, award, from, votes, awards, nearest, restsOn, says,
                remarks);
    }

    /** The row with more that people should look at. */
    CheckedRow remarked(List<Remark> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Remark> all = new ArrayList<>(remarks);
        all.addAll(more);
        return new CheckedRow(
                line, name, born, unit, called, year, note, who, award, from, votes, awards, nearest, evidence, verdict,
                all);
    }

    /** Whether it proposes a household: none is on record here, so only people can judge it. */
    public boolean household() {
        return who instanceof Who.Household;
    }

    public RowState state() {
        if (verdict != null && held()) {
            return RowState.HELD;
        }
        if (verdict != null) {
            return RowState.of(verdict.answer());
        }
        return household() && award != null ? RowState.UNKNOWN : RowState.UNSETTLED;
    }

    /** Whether it may become a dossier, with a written reason if the rules did not say yes. */
    public boolean mayBecomeDossier() {
        return verdict != null && line.dossier() == null;
    }

    /** Whether it may become a dossier as it stands. */
    public boolean ready() {
        return mayBecomeDossier() && (state() == RowState.MET || !line.reason().isBlank());
    }
}
