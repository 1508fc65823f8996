package vn.vinhdanh.commendation.council;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.commendation.dossier.Dossier;

/**
 * One dossier on an agenda.
 *
 * @param conflicts who may not vote on it, and why; they still count in the denominator
 * @param result null until the count
 */
public record AgendaItem(
        long id,
        int position,
        Dossier dossier,
        Threshold threshold,
        List<Conflict> conflicts,
        @Nullable Result result) {

    public AgendaItem {
        conflicts = List.copyOf(conflicts);
    }

    /** What the count found. @param members all members on the roll */
    public record Result(int members, int votesNeeded, int approvals, int rejections, int blanks, boolean passed) {

        /** The share of all members in favour, in per cent. */
        public double share() {
            return members == 0 ? 0 : approvals * 100.0 / members;
        }

        /** Members who handed in no paper: absent, recused, or silent. */
        public int silent() {
            return members - approvals - rejections - blanks;
        }
    }

    public boolean conflicted(long rollMember) {
        return conflicts.stream().anyMatch(conflict -> conflict.rollMember() == rollMember);
    }

    /** Whether the item can pass at all: recused members count in the whole, and cannot vote. */
    public boolean canPass(int members) {
        return members - conflicts.size() >= threshold.votesNeeded(members);
    }
}
