package vn.vinhdanh.emulation.scoring.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.emulation.scoring.Marks;
import vn.vinhdanh.emulation.scoring.NewGroup;
import vn.vinhdanh.emulation.scoring.Nomination;
import vn.vinhdanh.emulation.scoring.Party;
import vn.vinhdanh.emulation.scoring.Problem;
import vn.vinhdanh.emulation.scoring.Ranking;
import vn.vinhdanh.emulation.scoring.Rankings;
import vn.vinhdanh.emulation.scoring.ScoreGroup;
import vn.vinhdanh.emulation.scoring.ScoreSheet;
import vn.vinhdanh.emulation.scoring.ScoreSheets;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.web.Bar;
import vn.vinhdanh.web.Choice;

/** What the pages of the scoring show. */
public final class ScoringPages {

    private ScoringPages() {}

    /**
     * The viewer's sheets of a year.
     *
     * @param open the blocs of the viewer that have no sheet yet
     * @param yearChoices the years to choose from
     */
    public record All(
            int year, List<Choice> yearChoices, List<ScoreSheets.Line> lines, List<Choice> open, boolean keeper) {}

    /**
     * One sheet.
     *
     * @param own the viewer's units among the members
     * @param form groups and criteria as fields, with empty ones at the end; empty when they cannot be changed
     * @param problems what a pasted sheet said that was not understood
     * @param missing the members that have not done what the step asks
     */
    public record One(
            ScoreSheet sheet,
            List<Party> parties,
            List<Party> own,
            boolean keeper,
            boolean desk,
            List<NewGroup> form,
            List<Choice> kinds,
            List<Choice> details,
            List<Problem> problems,
            String pasted,
            List<Party> missing) {}

    /** The form in which a unit marks itself. */
    public record Self(ScoreSheet sheet, Party party, Map<Long, Marks.Mark> marks, List<Choice> units) {

        /** The points that stand in a field. */
        public @Nullable BigDecimal points(long criterion) {
            Marks.Mark mark = marks.get(criterion);
            return mark == null ? null : mark.points();
        }

        /** The words that stand in a field. */
        public String words(long criterion) {
            Marks.Mark mark = marks.get(criterion);
            return mark == null ? "" : mark.words();
        }
    }

    /**
     * The form in which a unit marks the others.
     *
     * @param values what stands in the cells, by unit and column
     * @param problems what a pasted sheet said that was not understood
     */
    public record Cross(
            ScoreSheet sheet,
            Party party,
            List<Party> others,
            Map<UnitId, Map<Long, BigDecimal>> values,
            List<Problem> problems,
            String pasted,
            List<Choice> units) {

        /** What stands in a cell, or null. */
        public @Nullable BigDecimal value(Party other, ScoreSheet.CrossColumn column) {
            return values.getOrDefault(other.unit(), Map.of()).get(column.key());
        }

        /** A cell's name in the form. */
        public static String name(Party other, ScoreSheet.CrossColumn column) {
            return "u" + other.unit() + "-g" + column.key();
        }
    }

    /**
     * The emulation office's check of one member.
     *
     * @param self the member's own marks
     * @param marks the checked ones, the member's own where nothing was checked yet
     */
    public record Check(
            ScoreSheet sheet,
            List<Party> parties,
            Party party,
            Map<Long, Marks.Mark> self,
            Map<Long, Marks.Mark> marks) {

        /** The member's own points. */
        public @Nullable BigDecimal own(long criterion) {
            Marks.Mark mark = self.get(criterion);
            return mark == null ? null : mark.points();
        }

        /** The evidence of the member's own mark. */
        public String evidence(long criterion) {
            Marks.Mark mark = self.get(criterion);
            return mark == null ? "" : mark.words();
        }

        /** The points that stand in a field. */
        public @Nullable BigDecimal points(long criterion) {
            Marks.Mark mark = marks.get(criterion);
            return mark == null ? null : mark.points();
        }

        /** The reason that stands in a field. */
        public String reason(long criterion) {
            Marks.Mark mark = marks.get(criterion);
            return mark == null ? "" : mark.words();
        }
    }

    /**
     * One member's marks side by side, as far as the viewer may see them.
     *
     * @param cross the other members' marks, by the unit that gave them
     * @param ownTotal null where the own marks are not to be seen
     * @param deskTotal null where the checked marks are not to be seen
     */
    public record Member(
            ScoreSheet sheet,
            Party party,
            List<Party> parties,
            Map<Long, Marks.Mark> self,
            Map<Long, Marks.Mark> desk,
            Map<UnitId, Map<Long, BigDecimal>> cross,
            @Nullable BigDecimal ownTotal,
            @Nullable BigDecimal deskTotal) {

        /** What another member gave in a column, or null. */
        public @Nullable BigDecimal given(Party by, ScoreSheet.CrossColumn column) {
            return cross.getOrDefault(by.unit(), Map.of()).get(column.key());
        }

        /** The total of what another member gave. */
        public BigDecimal givenTotal(Party by) {
            return sheet.crossTotal(cross.getOrDefault(by.unit(), Map.of()));
        }

        /** The own points of a group. */
        public BigDecimal ownOf(ScoreGroup group) {
            return group.points(Rankings.points(self));
        }

        /** The checked points of a group. */
        public BigDecimal deskOf(ScoreGroup group) {
            return group.points(Rankings.points(desk));
        }
    }

    /**
     * The ranking.
     *
     * @param ranking null before the close
     * @param firsts the units that stand first, to choose from
     */
    public record Ranked(
            ScoreSheet sheet,
            @Nullable Ranking ranking,
            List<Bar> bars,
            @Nullable Nomination nomination,
            List<Choice> firsts,
            List<Choice> ways,
            boolean keeper) {}
}
