package vn.vinhdanh.emulation.scoring;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.emulation.Charge;
import vn.vinhdanh.emulation.ScoreSheetId;
import vn.vinhdanh.emulation.Wording;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.StaleProblem;

/**
 * Marks a member: by itself, by the others, by the emulation office, each in its step. Each verb is one act, journalled; the journal
 * tells that marks were given, not which ones the members gave one another.
 */
@Component
@Transactional
public class Scoring {

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final ScoreSheets sheets;
    private final Marks marks;
    private final Seat seat;
    private final Charge charge;
    private final Journal journal;
    private final Clock clock;

    Scoring(
            JdbcClient database,
            JdbcTemplate batches,
            ScoreSheets sheets,
            Marks marks,
            Seat seat,
            Charge charge,
            Journal journal,
            Clock clock) {
        this.database = database;
        this.batches = batches;
        this.sheets = sheets;
        this.marks = marks;
        this.seat = seat;
        this.charge = charge;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Keeps a unit's own marks in the place of those it wrote before.
     *
     * @param version of the unit's part, as the form was opened
     * @param own by criterion; a criterion may be left out
     * @param handIn whether they are now complete; once handed in, every later version must be complete too
     * @throws Refusal out of its step, above a criterion's maximum; handed in, without a regular mark or an evidence that is asked for
     */
    public void self(ScoreSheetId id, UnitId unit, int version, Map<Long, Marks.Mark> own, boolean handIn) {
        ScoreSheet sheet = inStep(id, SheetState.SELF_SCORING);
        Party party = member(sheet, unit);
        seat.require("score-sheet", id, unit);
        boolean complete = handIn || party.selfHanded();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (ScoreGroup group : sheet.groups()) {
            for (Criterion criterion : group.criteria()) {
                Marks.Mark mark = own.getOrDefault(criterion.id(), new Marks.Mark(null, ""));
                requireWithin(mark.points(), criterion.maximum(), criterion.wording());
                String evidence = Wording.composed(mark.words());
                if (complete) {
                    requireComplete(group, criterion, mark.points(), evidence);
                }
                if (mark.points() != null || !evidence.isEmpty()) {
                    rows.add(
                            new @Nullable Object[] {id.value(), unit.value(), criterion.id(), mark.points(), evidence});
                }
            }
        }
        touch(id, unit, version, "self_handed_at", complete);
        database.sql("delete from emulation.self_mark where sheet_id = :sheet and unit_id = :unit")
                .param("sheet", id.value())
                .param("unit", unit.value())
                .update();
        batches.batchUpdate(
                "insert into emulation.self_mark (sheet_id, unit_id, criterion_id, mark, evidence) values (?, ?, ?, ?, ?)",
                rows);
        journal.record(
                complete ? "score-sheet.self-scored" : "score-sheet.self-drafted",
                "score-sheet",
                id,
                null,
                Map.of("unit", unit.value(), "marks", rows.size()));
    }

    /**
     * Keeps a unit's marks for the others in the place of those it gave before.
     *
     * @param given by the unit they are for and the column's key; cells may be left out
     * @param handIn whether they are now complete
     * @throws Refusal out of its step, for itself, above a column's most; handed in, with an empty cell of a regular column
     */
    public void cross(
            ScoreSheetId id, UnitId by, int version, Map<UnitId, Map<Long, BigDecimal>> given, boolean handIn) {
        ScoreSheet sheet = inStep(id, SheetState.CROSS_SCORING);
        List<Party> parties = sheets.parties(sheet);
        Party party = member(sheet, by);
        seat.require("score-sheet", id, by);
        if (given.containsKey(by)) {
            throw new Refusal("emulationscoring.refusal.itself", party.unitName());
        }
        boolean complete = handIn || party.crossHanded();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Party other : parties) {
            if (other.unit().equals(by)) {
                continue;
            }
            Map<Long, BigDecimal> cells = given.getOrDefault(other.unit(), Map.of());
            for (ScoreSheet.CrossColumn column : sheet.crossColumns()) {
                BigDecimal points = cells.get(column.key());
                requireWithin(points, column.most(), other.unitName());
                if (points == null && complete && column.kind() == GroupKind.REGULAR) {
                    throw new Refusal("emulationscoring.refusal.cross-empty", other.unitName());
                }
                if (points != null) {
                    rows.add(new @Nullable Object[] {
                        id.value(),
                        by.value(),
                        other.unit().value(),
                        column.key() == ScoreSheet.TOTAL ? null : column.key(),
                        points
                    });
                }
            }
        }
        touch(id, by, version, "cross_handed_at", complete);
        database.sql("delete from emulation.cross_mark where sheet_id = :sheet and by_unit_id = :unit")
                .param("sheet", id.value())
                .param("unit", by.value())
                .update();
        batches.batchUpdate(
                "insert into emulation.cross_mark (sheet_id, by_unit_id, for_unit_id, group_id, mark) values (?, ?, ?, ?, ?)",
                rows);
        journal.record(
                complete ? "score-sheet.cross-scored" : "score-sheet.cross-drafted",
                "score-sheet",
                id,
                null,
                Map.of("unit", by.value(), "marks", rows.size()));
    }

    /**
     * Keeps the emulation office's marks for a unit.
     *
     * @param checked by criterion; empty bonus and penalty marks count zero
     * @throws Refusal out of its step, above a maximum, without a regular mark, or changing a unit's own mark without a reason
     */
    public void check(ScoreSheetId id, UnitId unit, int version, Map<Long, Marks.Mark> checked) {
        ScoreSheet sheet = inStep(id, SheetState.DESK_CHECK);
        charge.requireDesk("score-sheet", id);
        member(sheet, unit);
        Map<Long, Marks.Mark> own = marks.self(id).getOrDefault(unit, Map.of());
        Map<Long, Marks.Mark> before = marks.desk(id).getOrDefault(unit, Map.of());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (ScoreGroup group : sheet.groups()) {
            for (Criterion criterion : group.criteria()) {
                Marks.Mark mark = checked.getOrDefault(criterion.id(), new Marks.Mark(null, ""));
                BigDecimal points = mark.points();
                requireWithin(points, criterion.maximum(), criterion.wording());
                if (points == null && group.kind() == GroupKind.REGULAR) {
                    throw new Refusal("emulationscoring.refusal.mark-missing", criterion.wording());
                }
                BigDecimal counted = points == null ? BigDecimal.ZERO : points;
                String reason = Wording.composed(mark.words());
                if (reason.isEmpty() && counted.compareTo(points(own.get(criterion.id()))) != 0) {
                    throw new Refusal("emulationscoring.refusal.check-reason", criterion.wording());
                }
                rows.add(new @Nullable Object[] {id.value(), unit.value(), criterion.id(), counted, reason});
            }
        }
        touch(id, unit, version, "desk_checked_at", true);
        database.sql("delete from emulation.desk_mark where sheet_id = :sheet and unit_id = :unit")
                .param("sheet", id.value())
                .param("unit", unit.value())
                .update();
        batches.batchUpdate(
                "insert into emulation.desk_mark (sheet_id, unit_id, criterion_id, mark, reason) values (?, ?, ?, ?, ?)",
                rows);
        journal.record(
                "score-sheet.checked",
                "score-sheet",
                id,
                before.isEmpty() ? null : Map.of("unit", unit.value(), "marks", before),
                Map.of("unit", unit.value(), "marks", checked));
    }

    private ScoreSheet inStep(ScoreSheetId id, SheetState step) {
        ScoreSheet sheet = sheets.locked(id);
        sheets.require(id);
        if (sheet.state() != step) {
            String key = switch (step) {
                case SELF_SCORING -> "emulationscoring.refusal.not-self-scoring";
                case CROSS_SCORING -> "emulationscoring.refusal.not-cross-scoring";
                default -> "emulationscoring.refusal.not-desk-check";
            };
            throw new Refusal(key);
        }
        return sheet;
    }

    /** A unit that is no member is answered like a foreign one, and journalled. */
    private Party member(ScoreSheet sheet, UnitId unit) {
        try {
            return sheets.party(sheet, unit);
        } catch (NotFoundProblem stranger) {
            throw charge.notYours("score-sheet", sheet.id());
        }
    }

    private void touch(ScoreSheetId id, UnitId unit, int version, String column, boolean done) {
        int touched = database.sql("update emulation.score_party set version = version + 1, " + column
                        + " = case when :done then cast(:now as timestamptz) end"
                        + " where sheet_id = :sheet and unit_id = :unit and version = :version")
                .param("done", done)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("sheet", id.value())
                .param("unit", unit.value())
                .param("version", version)
                .update();
        if (touched == 0) {
            throw new StaleProblem();
        }
    }

    private static void requireWithin(@Nullable BigDecimal points, BigDecimal most, String where) {
        if (points != null && (points.signum() < 0 || points.compareTo(most) > 0)) {
            throw new Refusal("emulationscoring.refusal.out-of-bounds", where, points, most);
        }
    }

    private static void requireComplete(
            ScoreGroup group, Criterion criterion, @Nullable BigDecimal points, String evidence) {
        if (points == null && group.kind() == GroupKind.REGULAR) {
            throw new Refusal("emulationscoring.refusal.mark-missing", criterion.wording());
        }
        if (criterion.evidence() && points != null && points.signum() > 0 && evidence.isEmpty()) {
            throw new Refusal("emulationscoring.refusal.evidence-missing", criterion.wording());
        }
    }

    private static BigDecimal points(Marks.@Nullable Mark mark) {
        return mark == null || mark.points() == null ? BigDecimal.ZERO : mark.points();
    }
}
