package vn.vinhdanh.emulation.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.emulation.Charge;
import vn.vinhdanh.emulation.ScoreSheetId;
import vn.vinhdanh.emulation.Wording;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.organization.BlocRole;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.web.NotFoundProblem;

/** The score sheets that the viewer may see: those of her units and blocs, all for those who overlook them. Reading only. */
@Component
@Transactional(readOnly = true)
public class ScoreSheets {

    private static final String SHEET = """
            select s.*, b.name as bloc_name
              from emulation.score_sheet s
              join organization.bloc b on b.id = s.bloc_id
            """;

    /** Mine are the sheets of my blocs, and once scoring has opened those my units are scored by. */
    private static final String MINE = """
            (:all or s.bloc_id in (:blocs)
             or exists (select 1 from emulation.score_party p where p.sheet_id = s.id and p.unit_id in (:units)))
            """;

    private final JdbcClient database;
    private final Charge charge;
    private final Seat seat;

    ScoreSheets(JdbcClient database, Charge charge, Seat seat) {
        this.database = database;
        this.charge = charge;
        this.seat = seat;
    }

    /**
     * A sheet in a list, with how many members have done what.
     *
     * @param own the viewer's units among the members
     */
    public record Line(ScoreSheet sheet, int members, int self, int cross, int desk, List<Party> own) {

        /** How many have done what the sheet's step asks. */
        public int done() {
            return switch (sheet.state()) {
                case DRAFTED -> 0;
                case SELF_SCORING -> self;
                case CROSS_SCORING -> cross;
                case DESK_CHECK -> desk;
                case CLOSED -> members;
            };
        }
    }

    /** The viewer's sheets of a year, in Vietnamese order of their blocs, without their groups. Two queries. */
    public List<Line> ofYear(int year) {
        List<ScoreSheet> sheets = scoped(SHEET + " where s.year = :year and " + MINE
                        + " order by b.name collate public.vietnamese, s.id")
                .param("year", year)
                .query(ScoreSheets::head)
                .list();
        Map<Long, List<Party>> parties =
                parties(sheets.stream().map(sheet -> sheet.id().value()).toList(), LocalDate.of(year, 12, 31));
        Set<Long> own = seat.own();
        return sheets.stream()
                .map(sheet -> {
                    List<Party> members = parties.getOrDefault(sheet.id().value(), List.of());
                    return new Line(
                            sheet,
                            members.size(),
                            (int) members.stream().filter(Party::selfHanded).count(),
                            (int) members.stream().filter(Party::crossHanded).count(),
                            (int) members.stream().filter(Party::deskChecked).count(),
                            members.stream()
                                    .filter(party -> own.contains(party.unit().value()))
                                    .toList());
                })
                .toList();
    }

    /** The years that have sheets, the latest first. */
    public List<Integer> years() {
        return database.sql("select distinct year from emulation.score_sheet order by year desc")
                .query(Integer.class)
                .list();
    }

    /** The blocs of a year that have their sheet already, whoever may see it. */
    public Set<BlocId> taken(int year) {
        return new HashSet<>(database.sql("select bloc_id from emulation.score_sheet where year = :year")
                .param("year", year)
                .query((row, number) -> new BlocId(row.getLong(1)))
                .list());
    }

    /** @throws NotFoundProblem when there is no such sheet, or (journalled) none of the viewer's */
    public ScoreSheet require(ScoreSheetId id) {
        ScoreSheet sheet = find(id).orElseThrow(NotFoundProblem::new);
        boolean mine = scoped("select exists (select 1 from emulation.score_sheet s where s.id = :id and " + MINE + ")")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
        if (!mine) {
            throw charge.notYours("score-sheet", id);
        }
        return sheet;
    }

    /** The members that are scored: leader, deputies, then the others in Vietnamese order. None while it is a draft. */
    public List<Party> parties(ScoreSheet sheet) {
        LocalDate day = sheet.membersOn() == null ? LocalDate.of(sheet.year(), 12, 31) : sheet.membersOn();
        return parties(List.of(sheet.id().value()), day).getOrDefault(sheet.id().value(), List.of());
    }

    /** @throws NotFoundProblem when the unit is not scored by the sheet */
    public Party party(ScoreSheet sheet, UnitId unit) {
        return parties(sheet).stream()
                .filter(party -> party.unit().equals(unit))
                .findFirst()
                .orElseThrow(NotFoundProblem::new);
    }

    Optional<ScoreSheet> find(ScoreSheetId id) {
        return database.sql(SHEET + " where s.id = :id")
                .param("id", id.value())
                .query(ScoreSheets::head)
                .optional()
                .map(this::withGroups);
    }

    Optional<ScoreSheet> ofBloc(BlocId bloc) {
        return database.sql(SHEET + " where s.bloc_id = :bloc")
                .param("bloc", bloc.value())
                .query(ScoreSheets::head)
                .optional()
                .map(this::withGroups);
    }

    /** The sheet, locked until the end of the transaction so that two acts on it follow one another. */
    ScoreSheet locked(ScoreSheetId id) {
        return database.sql(SHEET + " where s.id = :id for update of s")
                .param("id", id.value())
                .query(ScoreSheets::head)
                .optional()
                .map(this::withGroups)
                .orElseThrow(NotFoundProblem::new);
    }

    private JdbcClient.StatementSpec scoped(String sql) {
        return database.sql(sql)
                .param("all", charge.overlooks())
                .param("blocs", Wording.orNobody(charge.blocs()))
                .param("units", Wording.orNobody(charge.units()));
    }

    private Map<Long, List<Party>> parties(List<Long> sheets, LocalDate day) {
        Map<Long, List<Party>> parties = new LinkedHashMap<>();
        database.sql("""
                        select p.sheet_id, p.unit_id, u.name as unit_name, p.role, p.version,
                               p.self_handed_at is not null as self, p.cross_handed_at is not null as cross_handed,
                               p.desk_checked_at is not null as desk
                          from emulation.score_party p
                          join organization.unit_as_of(:day) u on u.id = p.unit_id
                         where p.sheet_id in (:sheets)
                         order by p.sheet_id, array_position(array['LEADER', 'DEPUTY', 'MEMBER'], p.role),
                                  u.name collate public.vietnamese
                        """)
                .param("day", day)
                .param("sheets", Wording.orNobody(sheets))
                .query(row -> {
                    parties.computeIfAbsent(row.getLong("sheet_id"), sheet -> new ArrayList<>())
                            .add(new Party(
                                    new UnitId(row.getLong("unit_id")),
                                    row.getString("unit_name"),
                                    BlocRole.valueOf(row.getString("role")),
                                    row.getBoolean("self"),
                                    row.getBoolean("cross_handed"),
                                    row.getBoolean("desk"),
                                    row.getInt("version")));
                });
        return parties;
    }

    private ScoreSheet withGroups(ScoreSheet head) {
        record Member(ScoreGroup group, Criterion criterion) {}
        List<Member> members = database.sql("""
                        select g.id as group_id, g.ordinal as group_ordinal, g.title, g.kind, g.cap,
                               c.id, c.ordinal, c.wording, c.maximum, c.evidence
                          from emulation.score_group g
                          join emulation.score_criterion c on c.group_id = g.id
                         where g.sheet_id = :sheet
                         order by g.ordinal, c.ordinal
                        """)
                .param("sheet", head.id().value())
                .query((row, number) -> new Member(
                        new ScoreGroup(
                                row.getLong("group_id"),
                                row.getInt("group_ordinal"),
                                row.getString("title"),
                                GroupKind.valueOf(row.getString("kind")),
                                row.getBigDecimal("cap"),
                                List.of()),
                        new Criterion(
                                row.getLong("id"),
                                row.getInt("ordinal"),
                                row.getString("wording"),
                                row.getBigDecimal("maximum"),
                                row.getBoolean("evidence"))))
                .list();
        Map<ScoreGroup, List<Criterion>> groups = new LinkedHashMap<>();
        members.forEach(member -> groups.computeIfAbsent(member.group(), group -> new ArrayList<>())
                .add(member.criterion()));
        return new ScoreSheet(
                head.id(),
                head.bloc(),
                head.blocName(),
                head.year(),
                head.title(),
                head.state(),
                head.crossDetail(),
                head.formula(),
                head.due(),
                head.membersOn(),
                head.version(),
                groups.entrySet().stream()
                        .map(entry -> new ScoreGroup(
                                entry.getKey().id(),
                                entry.getKey().ordinal(),
                                entry.getKey().title(),
                                entry.getKey().kind(),
                                entry.getKey().cap(),
                                entry.getValue()))
                        .toList());
    }

    private static ScoreSheet head(ResultSet row, int number) throws SQLException {
        return new ScoreSheet(
                new ScoreSheetId(row.getLong("id")),
                new BlocId(row.getLong("bloc_id")),
                row.getString("bloc_name"),
                row.getInt("year"),
                row.getString("title"),
                SheetState.valueOf(row.getString("state")),
                CrossDetail.valueOf(row.getString("cross_detail")),
                new Formula(
                        row.getBigDecimal("self_weight"),
                        row.getBigDecimal("cross_weight"),
                        row.getBigDecimal("desk_weight"),
                        row.getInt("trimmed")),
                new ScoreSheet.Due(
                        row.getObject("self_due", LocalDate.class),
                        row.getObject("cross_due", LocalDate.class),
                        row.getObject("desk_due", LocalDate.class)),
                row.getObject("members_on", LocalDate.class),
                row.getInt("version"),
                List.of());
    }
}
