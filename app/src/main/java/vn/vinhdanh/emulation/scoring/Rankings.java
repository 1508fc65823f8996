package vn.vinhdanh.emulation.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.web.Refusal;

/** The ranking of a closed sheet, always reckoned from its frozen inputs. */
@Component
@Transactional(readOnly = true)
public class Rankings {

    private final ScoreSheets sheets;
    private final Marks marks;

    Rankings(ScoreSheets sheets, Marks marks) {
        this.sheets = sheets;
        this.marks = marks;
    }

    /** @throws Refusal before the close: nobody sees a ranking that may still change */
    public Ranking of(ScoreSheet sheet) {
        if (sheet.state() != SheetState.CLOSED) {
            throw new Refusal("emulationscoring.refusal.not-closed");
        }
        Map<UnitId, Map<Long, Marks.Mark>> self = marks.self(sheet.id());
        Map<UnitId, Map<Long, Marks.Mark>> desk = marks.desk(sheet.id());
        Map<UnitId, Map<UnitId, Map<Long, BigDecimal>>> cross = marks.cross(sheet.id());
        List<Ranking.Scored> scored = sheets.parties(sheet).stream()
                .map(party -> new Ranking.Scored(
                        party.unit(),
                        party.unitName(),
                        points(self.getOrDefault(party.unit(), Map.of())),
                        cross.getOrDefault(party.unit(), Map.of()),
                        points(desk.getOrDefault(party.unit(), Map.of()))))
                .toList();
        return Ranking.of(sheet, scored);
    }

    /** The points alone, by criterion. */
    public static Map<Long, BigDecimal> points(Map<Long, Marks.Mark> marks) {
        Map<Long, BigDecimal> points = new HashMap<>();
        marks.forEach((criterion, mark) -> {
            if (mark.points() != null) {
                points.put(criterion, mark.points());
            }
        });
        return points;
    }
}
