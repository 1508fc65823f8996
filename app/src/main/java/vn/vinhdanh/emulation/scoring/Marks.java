package vn.vinhdanh.emulation.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.emulation.Charge;
import vn.vinhdanh.emulation.ScoreSheetId;
import vn.vinhdanh.emulation.Wording;
import vn.vinhdanh.organization.UnitId;

/**
 * The marks that the viewer may see now. What is secret is not hidden by a page: the queries themselves do not return it.
 *
 * <ul>
 *   <li>A member's own marks: its officer and the emulation office always, everybody in the bloc once members mark one another.
 *   <li>The marks members give one another: before the close only to whoever gave them, not even to the emulation office.
 *   <li>The checked marks: before the close only to the emulation office.
 * </ul>
 */
@Component
@Transactional(readOnly = true)
public class Marks {

    private final JdbcClient database;
    private final Seat seat;
    private final Charge charge;

    Marks(JdbcClient database, Seat seat, Charge charge) {
        this.database = database;
        this.seat = seat;
        this.charge = charge;
    }

    /**
     * A mark with its words.
     *
     * @param points null where words were written before the mark
     * @param words the evidence of a member's own mark, the reason of a checked one; may be empty
     */
    public record Mark(@Nullable BigDecimal points, String words) {}

    /** The members' own marks that the viewer may see, by unit and criterion. */
    public Map<UnitId, Map<Long, Mark>> self(ScoreSheetId sheet) {
        Map<UnitId, Map<Long, Mark>> marks = new HashMap<>();
        database.sql("""
                        select m.unit_id, m.criterion_id, m.mark, m.evidence
                          from emulation.self_mark m
                          join emulation.score_sheet s on s.id = m.sheet_id
                         where m.sheet_id = :sheet
                           and (s.state in ('CROSS_SCORING', 'DESK_CHECK', 'CLOSED') or :desk or m.unit_id in (:own))
                        """)
                .param("sheet", sheet.value())
                .param("desk", charge.isDesk())
                .param("own", Wording.orNobody(seat.own()))
                .query(row -> {
                    marks.computeIfAbsent(new UnitId(row.getLong("unit_id")), unit -> new HashMap<>())
                            .put(
                                    row.getLong("criterion_id"),
                                    new Mark(row.getBigDecimal("mark"), row.getString("evidence")));
                });
        return marks;
    }

    /** The checked marks that the viewer may see, by unit and criterion. */
    public Map<UnitId, Map<Long, Mark>> desk(ScoreSheetId sheet) {
        Map<UnitId, Map<Long, Mark>> marks = new HashMap<>();
        database.sql("""
                        select m.unit_id, m.criterion_id, m.mark, m.reason
                          from emulation.desk_mark m
                          join emulation.score_sheet s on s.id = m.sheet_id
                         where m.sheet_id = :sheet and (s.state = 'CLOSED' or :desk)
                        """)
                .param("sheet", sheet.value())
                .param("desk", charge.isDesk())
                .query(row -> {
                    marks.computeIfAbsent(new UnitId(row.getLong("unit_id")), unit -> new HashMap<>())
                            .put(
                                    row.getLong("criterion_id"),
                                    new Mark(row.getBigDecimal("mark"), row.getString("reason")));
                });
        return marks;
    }

    /**
     * The marks members gave one another that the viewer may see: by the unit they are for, the unit that gave them, and the column's
     * key. After the close only what was handed in.
     */
    public Map<UnitId, Map<UnitId, Map<Long, BigDecimal>>> cross(ScoreSheetId sheet) {
        Map<UnitId, Map<UnitId, Map<Long, BigDecimal>>> marks = new HashMap<>();
        database.sql("""
                        select m.by_unit_id, m.for_unit_id, coalesce(m.group_id, 0) as key, m.mark
                          from emulation.cross_mark m
                          join emulation.score_sheet s on s.id = m.sheet_id
                          join emulation.score_party p on p.sheet_id = m.sheet_id and p.unit_id = m.by_unit_id
                         where m.sheet_id = :sheet
                           and (s.state = 'CLOSED' and p.cross_handed_at is not null
                                or s.state <> 'CLOSED' and m.by_unit_id in (:own))
                         order by m.by_unit_id, m.for_unit_id
                        """)
                .param("sheet", sheet.value())
                .param("own", Wording.orNobody(seat.own()))
                .query(row -> {
                    marks.computeIfAbsent(new UnitId(row.getLong("for_unit_id")), unit -> new LinkedHashMap<>())
                            .computeIfAbsent(new UnitId(row.getLong("by_unit_id")), unit -> new HashMap<>())
                            .put(row.getLong("key"), row.getBigDecimal("mark"));
                });
        return marks;
    }
}
