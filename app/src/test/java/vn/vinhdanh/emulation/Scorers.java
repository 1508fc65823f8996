package vn.vinhdanh.emulation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vinhdanh.commendation.Acting;
import vn.vinhdanh.emulation.scoring.Criterion;
import vn.vinhdanh.emulation.scoring.GroupKind;
import vn.vinhdanh.emulation.scoring.Marks;
import vn.vinhdanh.emulation.scoring.Party;
import vn.vinhdanh.emulation.scoring.ScoreGroup;
import vn.vinhdanh.emulation.scoring.ScoreSheet;
import vn.vinhdanh.emulation.scoring.ScoreSheets;
import vn.vinhdanh.emulation.scoring.Scoring;
import vn.vinhdanh.organization.UnitId;

/** Members of a bloc who score in no time, and honestly: each lacks the points it is told to, and gives the others full marks. */
@Component
public class Scorers {

    private final Acting acting;
    private final ScoreSheets sheets;
    private final Scoring scoring;

    Scorers(Acting acting, ScoreSheets sheets, Scoring scoring) {
        this.acting = acting;
        this.sheets = sheets;
        this.scoring = scoring;
    }

    /** The unit's own marks, handed in by its officer: full but for the points it lacks in the first criterion. */
    public void self(ScoreSheetId sheet, String officer, int lacking) {
        acting.as(
                officer,
                () -> scoring.self(sheet, unit(officer), party(sheet, officer).version(), marks(sheet, lacking), true));
    }

    /** Full marks for all others, handed in by the unit's officer. */
    public void cross(ScoreSheetId sheet, String officer) {
        acting.as(officer, () -> {
            ScoreSheet scored = sheets.require(sheet);
            Map<Long, BigDecimal> full = new HashMap<>();
            scored.crossColumns().stream()
                    .filter(column -> column.kind() == GroupKind.REGULAR)
                    .forEach(column -> full.put(column.key(), column.most()));
            Map<UnitId, Map<Long, BigDecimal>> given = new HashMap<>();
            sheets.parties(scored).forEach(party -> given.put(party.unit(), full));
            given.remove(unit(officer));
            scoring.cross(sheet, unit(officer), party(sheet, officer).version(), given, true);
        });
    }

    /** The emulation office finds each unit's own marks right, but for those it has checked already. */
    public void checkTheOthers(ScoreSheetId sheet, List<String> officers, List<Integer> lacking) {
        acting.as("chuyen-vien", () -> {
            for (int i = 0; i < officers.size(); i++) {
                Party party = party(sheet, officers.get(i));
                if (!party.deskChecked()) {
                    scoring.check(sheet, party.unit(), party.version(), marks(sheet, lacking.get(i)));
                }
            }
        });
    }

    private Map<Long, Marks.Mark> marks(ScoreSheetId sheet, int lacking) {
        Map<Long, Marks.Mark> marks = new HashMap<>();
        BigDecimal off = BigDecimal.valueOf(lacking);
        for (ScoreGroup group : sheets.require(sheet).groups()) {
            for (Criterion criterion : group.criteria()) {
                boolean regular = group.kind() == GroupKind.REGULAR;
                marks.put(
                        criterion.id(),
                        new Marks.Mark(
                                regular ? criterion.maximum().subtract(off) : BigDecimal.ZERO,
                                regular ? "Theo báo cáo năm của đơn vị" : ""));
                off = BigDecimal.ZERO;
            }
        }
        return marks;
    }

    private Party party(ScoreSheetId sheet, String officer) {
        return sheets.party(sheets.require(sheet), unit(officer));
    }

    private UnitId unit(String officer) {
        return new UnitId(acting.unitOf(officer));
    }
}
