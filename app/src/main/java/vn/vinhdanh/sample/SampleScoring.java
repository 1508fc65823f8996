package vn.vinhdanh.sample;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vinhdanh.emulation.ScoreSheetId;
import vn.vinhdanh.emulation.scoring.Criterion;
import vn.vinhdanh.emulation.scoring.Designing;
import vn.vinhdanh.emulation.scoring.Marks;
import vn.vinhdanh.emulation.scoring.Party;
import vn.vinhdanh.emulation.scoring.ScoreGroup;
import vn.vinhdanh.emulation.scoring.ScoreSheet;
import vn.vinhdanh.emulation.scoring.ScoreSheets;
import vn.vinhdanh.emulation.scoring.Scoring;
import vn.vinhdanh.emulation.scoring.SheetState;
import vn.vinhdanh.emulation.scoring.Steps;
import vn.vinhdanh.organization.Bloc;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.organization.Blocs;
import vn.vinhdanh.organization.UnitId;

/** This year's scoring: closed in one bloc, with a second place shared by two, and open for the members' own marks in another. */
@Component
@Order(3)
class SampleScoring implements SampleMinistry.SampleYear {

    private static final String CLOSED = "vpv/2026";
    private static final String RUNNING = "cqb/2026";

    /** What the other members take off a group, one after the other, so that every member gets each of these equally often. */
    private static final String[] DIFFERENCES = {"0", "0.5", "1", "0.5"};

    private final Blocs blocs;
    private final Designing designing;
    private final Steps steps;
    private final ScoreSheets sheets;
    private final Scoring scoring;

    SampleScoring(Blocs blocs, Designing designing, Steps steps, ScoreSheets sheets, Scoring scoring) {
        this.blocs = blocs;
        this.designing = designing;
        this.steps = steps;
        this.sheets = sheets;
        this.scoring = scoring;
    }

    @Override
    public void fill(SampleMinistry.Ground ground) {
        SampleTexts texts = new SampleTexts();
        lay(ground, RUNNING, texts);
        ScoreSheetId id = lay(ground, CLOSED, texts);
        Map<UnitId, BigDecimal> lost = lost(ground);
        ScoreSheet sheet = sheets.require(id);
        List<Party> parties = sheets.parties(sheet);
        for (Party party : parties) {
            scoring.self(id, party.unit(), party.version(), own(sheet, lost(lost, party), texts), true);
        }
        advance(id, SheetState.SELF_SCORING);
        for (Party party : sheets.parties(sheet)) {
            scoring.cross(id, party.unit(), party.version(), forOthers(sheet, parties, party, lost), true);
        }
        advance(id, SheetState.CROSS_SCORING);
        for (Party party : sheets.parties(sheet)) {
            scoring.check(id, party.unit(), party.version(), checked(sheet, lost(lost, party), texts));
        }
        advance(id, SheetState.DESK_CHECK);
    }

    /** Draws up the sheet of a bloc and opens it for the members' own marks. */
    private ScoreSheetId lay(SampleMinistry.Ground ground, String key, SampleTexts texts) {
        BlocId number = Objects.requireNonNull(ground.blocs().get(key), key);
        Bloc bloc = blocs.find(number).orElseThrow();
        ScoreSheetId id = designing.lay(
                UUID.randomUUID(),
                bloc.id(),
                texts.word("score-sheet") + " " + bloc.name() + " " + bloc.year(),
                Designing.Beginning.STARTING);
        advance(id, SheetState.DRAFTED);
        return id;
    }

    private void advance(ScoreSheetId id, SheetState from) {
        steps.advance(id, sheets.require(id).version(), from, "");
    }

    /** How many points each member falls short by, from {@code sample/scoring.tsv}. */
    private static Map<UnitId, BigDecimal> lost(SampleMinistry.Ground ground) {
        Map<UnitId, BigDecimal> lost = new HashMap<>();
        for (String[] line : SampleTexts.lines("scoring")) {
            SampleUnit unit = Objects.requireNonNull(ground.units().get(line[0]), line[0]);
            lost.put(new UnitId(unit.id()), new BigDecimal(line[1]));
        }
        return lost;
    }

    private static BigDecimal lost(Map<UnitId, BigDecimal> lost, Party party) {
        return Objects.requireNonNull(lost.get(party.unit()), party.unitName());
    }

    /** The unit's own view: half of what it lacks. */
    private static Map<Long, Marks.Mark> own(ScoreSheet sheet, BigDecimal lost, SampleTexts texts) {
        List<String> evidence = texts.list("score-evidence");
        Map<Long, Marks.Mark> marks = new LinkedHashMap<>();
        for (var entry : points(sheet, lost.divide(BigDecimal.TWO)).entrySet()) {
            Criterion criterion = entry.getKey();
            boolean shown = criterion.evidence() && entry.getValue().signum() > 0;
            String words = shown ? evidence.get(marks.size() % evidence.size()) : "";
            marks.put(criterion.id(), new Marks.Mark(entry.getValue(), words));
        }
        return marks;
    }

    /** The emulation office's view, with its reason where it differs. */
    private static Map<Long, Marks.Mark> checked(ScoreSheet sheet, BigDecimal lost, SampleTexts texts) {
        List<String> reasons = texts.list("score-reasons");
        Map<Criterion, BigDecimal> own = points(sheet, lost.divide(BigDecimal.TWO));
        Map<Long, Marks.Mark> marks = new LinkedHashMap<>();
        for (var entry : points(sheet, lost).entrySet()) {
            boolean same = entry.getValue().compareTo(own.getOrDefault(entry.getKey(), BigDecimal.ZERO)) == 0;
            String words = same ? "" : reasons.get(marks.size() % reasons.size());
            marks.put(entry.getKey().id(), new Marks.Mark(entry.getValue(), words));
        }
        return marks;
    }

    /** Takes what is lost off the regular criteria in their order, at most a quarter of each; one point of each bonus, no penalty. */
    private static Map<Criterion, BigDecimal> points(ScoreSheet sheet, BigDecimal lost) {
        Map<Criterion, BigDecimal> points = new LinkedHashMap<>();
        BigDecimal left = lost;
        for (ScoreGroup group : sheet.groups()) {
            for (Criterion criterion : group.criteria()) {
                BigDecimal off = left.min(criterion.maximum().divide(BigDecimal.valueOf(4)));
                switch (group.kind()) {
                    case REGULAR -> {
                        left = left.subtract(off);
                        points.put(criterion, criterion.maximum().subtract(off));
                    }
                    case BONUS -> points.put(criterion, BigDecimal.ONE);
                    case PENALTY -> points.put(criterion, BigDecimal.ZERO);
                }
            }
        }
        return points;
    }

    /** What a member gives the others; each of the differences falls on every member equally often. */
    private static Map<UnitId, Map<Long, BigDecimal>> forOthers(
            ScoreSheet sheet, List<Party> parties, Party by, Map<UnitId, BigDecimal> lost) {
        Map<UnitId, Map<Long, BigDecimal>> given = new HashMap<>();
        for (Party other : parties) {
            if (other.unit().equals(by.unit())) {
                continue;
            }
            int place = Math.floorMod(place(parties, by) - place(parties, other) - 1, parties.size());
            BigDecimal difference = new BigDecimal(DIFFERENCES[place % DIFFERENCES.length]);
            BigDecimal share = lost(lost, other).divide(BigDecimal.valueOf(4));
            Map<Long, BigDecimal> cells = new HashMap<>();
            for (ScoreSheet.CrossColumn column : sheet.crossColumns()) {
                cells.put(
                        column.key(),
                        switch (column.kind()) {
                            case REGULAR ->
                                column.most()
                                        .subtract(difference)
                                        .subtract(share)
                                        .max(BigDecimal.ZERO);
                            case BONUS -> BigDecimal.TWO;
                            case PENALTY -> BigDecimal.ZERO;
                        });
            }
            given.put(other.unit(), cells);
        }
        return given;
    }

    private static int place(List<Party> parties, Party member) {
        return parties.stream().map(Party::unit).toList().indexOf(member.unit());
    }
}
