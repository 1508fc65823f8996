package vn.vinhdanh.commendation.eligibility;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.commendation.dossier.DossierId;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.printing.Cell;
import vn.vinhdanh.printing.Row;
import vn.vinhdanh.printing.Table;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.OnceOnly;
import vn.vinhdanh.web.Refusal;

/**
 * The lists of the proposed. A list is seen by the emulation office and by the officers of its proposing unit; for
 * everybody else it does not exist.
 */
@Component
@Transactional
public class CheckedLists {

    /** The longest list taken. */
    public static final int MOST_ROWS = 2_000;

    private static final Pattern HEADING_NUMBER = Pattern.compile("(?:[IVX]{1,5}|[A-H])[.)]?");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<Map<ListColumn, Integer>> COLUMNS = new TypeReference<>() {};

    private static final String LIST = """
            select l.*, n.name as proposing_name
              from commendation.checked_list l
              left join lateral (
                  select name from organization.unit_name u
                   where u.unit_id = l.proposing_unit_id
                   order by (u.period @> l.received_on) desc, u.period desc limit 1) n on true
            """;

    private final JdbcClient database;
    private final Access access;
    private final Journal journal;
    private final OnceOnly onceOnly;
    private final JsonMapper json;
    private final Clock clock;

    CheckedLists(JdbcClient database, Access access, Journal journal, OnceOnly onceOnly, JsonMapper json, Clock clock) {
        this.database = database;
        this.access = access;
        this.journal = journal;
        this.onceOnly = onceOnly;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What a list is checked under.
     *
     * @param year the achievement year
     * @param receivedOn the day that chooses the law
     */
    public record Terms(UnitId proposing, int year, LocalDate receivedOn) {}

    /** Whether the viewer has anything to do with lists. */
    public boolean mayCheck() {
        return access.is(Role.DESK_OFFICER) || !access.scope().isEmpty();
    }

    /**
     * Lets pass whoever may propose.
     *
     * @throws NotFoundProblem (journalled) for everybody else
     */
    public void requireChecking() {
        if (!mayCheck()) {
            throw access.notYours("checked-list", "all");
        }
    }

    /**
     * Keeps a list as given, its columns guessed.
     *
     * @throws Refusal when it is too long or says years that cannot be
     * @throws NotFoundProblem (journalled) when the proposing unit is not the viewer's
     */
    public CheckedListId keep(UUID once, Table given, String source, Terms terms) {
        onceOnly.use(once);
        return keep(given, source, terms);
    }

    /** What was kept of a file, and how many of its tables that are no lists and of its closing lines were left out. */
    public record Kept(CheckedListId id, int read, int leftOut, int below) {}

    /** Keeps all tables of a file as one list; see {@link #keep(UUID, Table, String, Terms)}. */
    public Kept keep(UUID once, List<Table> given, String source, Terms terms) {
        OneTable one = OneTable.of(given);
        return new Kept(keep(once, one.table(), source, terms), one.read(), one.leftOut(), one.below());
    }

    CheckedListId keep(Table given, String source, Terms terms) {
        requireProposer(terms.proposing());
        check(terms);
        Map<ListColumn, Integer> columns = OneTable.guess(given);
        Table table = columns.isEmpty() ? given.withoutHeader() : given;
        if (table.entries().isEmpty()) {
            throw new Refusal("eligibility.refusal.no-rows");
        }
        if (table.entries().size() > MOST_ROWS) {
            throw new Refusal("eligibility.refusal.too-many", table.entries().size(), MOST_ROWS);
        }
        CheckedListId id = new CheckedListId(database.sql("""
                        insert into commendation.checked_list
                            (made_by, made_at, proposing_unit_id, source, year, received_on, titles, columns)
                        values (:by, :at, :unit, :source, :year, :on, cast(:titles as jsonb), cast(:columns as jsonb))
                        returning id""")
                .param("by", access.require().id().value())
                .param("at", OffsetDateTime.now(clock))
                .param("unit", terms.proposing().value())
                .param("source", source)
                .param("year", terms.year())
                .param("on", terms.receivedOn())
                .param(
                        "titles",
                        json.writeValueAsString(table.columns().stream()
                                .map(column -> column.title())
                                .toList()))
                .param("columns", json.writeValueAsString(columns))
                .query(Long.class)
                .single());
        keepRows(id, table, columns);
        journal.record(
                "checked-list.kept",
                "checked-list",
                id,
                null,
                Map.of("unit", terms.proposing().value(), "year", terms.year(), "receivedOn", terms.receivedOn()));
        return id;
    }

    private void keepRows(CheckedListId id, Table table, Map<ListColumn, Integer> columns) {
        List<Integer> numbers = new ArrayList<>();
        List<String> sections = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        String section = "";
        for (Row row : table.rows()) {
            List<String> texts = row.cells().stream().map(CheckedLists::written).toList();
            if (row.section() || isHeading(texts, columns)) {
                section = texts.stream().filter(text -> !text.isBlank()).reduce("", (one, two) -> two);
                continue;
            }
            numbers.add(row.number());
            sections.add(section);
            cells.add(json.writeValueAsString(texts));
        }
        database.sql("""
                        insert into commendation.checked_row (list_id, number, section, cells)
                        select :list, number, section, cast(cells as jsonb)
                          from unnest(cast(:numbers as integer[]), cast(:sections as text[]), cast(:cells as text[]))
                               as given(number, section, cells)""")
                .param("list", id.value())
                .param("numbers", numbers.toArray(Integer[]::new))
                .param("sections", sections.toArray(String[]::new))
                .param("cells", cells.toArray(String[]::new))
                .update();
    }

    /**
     * A line with words in one cell only, and not under the names, heads the rows below it; so does one that holds nothing
     * but a heading's number and its words ("II", "Tập thể").
     */
    private static boolean isHeading(List<String> texts, Map<ListColumn, Integer> columns) {
        Integer name = columns.get(ListColumn.NAME);
        List<String> words = texts.stream().filter(text -> !text.isBlank()).toList();
        boolean numbered =
                words.size() == 2 && HEADING_NUMBER.matcher(words.getFirst()).matches();
        return numbered
                || (name != null
                        && words.size() == 1
                        && (name >= texts.size() || texts.get(name).isBlank()));
    }

    /** A real date or number keeps its meaning as text. */
    private static String written(Cell cell) {
        if (cell.day() != null) {
            return DAY.format(cell.day());
        }
        return cell.amount() != null ? cell.amount().stripTrailingZeros().toPlainString() : cell.text();
    }

    /**
     * One list. Three queries.
     *
     * @throws NotFoundProblem when there is none, or none for this viewer (then it is journalled)
     */
    @Transactional(readOnly = true)
    public CheckedList find(CheckedListId id) {
        CheckedList list = database.sql(LIST + " where l.id = :id")
                .param("id", id.value())
                .query((row, number) -> list(row, List.of()))
                .optional()
                .orElseThrow(() -> access.notYours("checked-list", id));
        if (!isProposer(list.proposing())) {
            throw access.notYours("checked-list", id);
        }
        return list.with(lines(id), counts(id));
    }

    private List<CheckedList.Counted> counts(CheckedListId id) {
        return database.sql(
                        "select * from commendation.checked_count where list_id = :id order by quota, year, unit_id")
                .param("id", id.value())
                .query((row, number) -> new CheckedList.Counted(
                        row.getString("quota"),
                        named(row.getString("unit_id")),
                        row.getInt("year"),
                        row.getInt("counted")))
                .list();
    }

    private List<CheckedList.Line> lines(CheckedListId id) {
        return database.sql("select * from commendation.checked_row where list_id = :id order by number")
                .param("id", id.value())
                .query(this::line)
                .list();
    }

    /** A list in short. */
    public record Recent(
            CheckedListId id, String source, String unit, int year, LocalDate receivedOn, int rows, int dossiers) {}

    /** The latest lists that the viewer may see. One query. */
    @Transactional(readOnly = true)
    public List<Recent> recent(int atMost) {
        boolean all = access.is(Role.DESK_OFFICER);
        Set<Long> units = all ? Set.of() : access.scope();
        return database.sql("""
                        select l.id, l.source, l.year, l.received_on, n.name,
                               (select count(*) from commendation.checked_row r where r.list_id = l.id) as lines,
                               (select count(r.dossier_id) from commendation.checked_row r where r.list_id = l.id) as dossiers
                          from commendation.checked_list l
                          left join lateral (
                              select name from organization.unit_name u
                               where u.unit_id = l.proposing_unit_id
                               order by (u.period @> l.received_on) desc, u.period desc limit 1) n on true
                         where :all or l.proposing_unit_id in (:units)
                         order by l.made_at desc, l.id desc
                         limit :most""")
                .param("all", all)
                .param("units", units.isEmpty() ? List.of(-1L) : List.copyOf(units))
                .param("most", atMost)
                .query((row, number) -> new Recent(
                        new CheckedListId(row.getLong("id")),
                        row.getString("source"),
                        named(row.getString("name")),
                        row.getInt("year"),
                        row.getObject("received_on", LocalDate.class),
                        row.getInt("lines"),
                        row.getInt("dossiers")))
                .list();
    }

    /**
     * Lets pass who may propose for the unit.
     *
     * @throws NotFoundProblem (journalled) for everybody else
     */
    void requireProposer(UnitId unit) {
        if (!isProposer(unit)) {
            throw access.notYours("unit", unit);
        }
    }

    /**
     * Lets pass a unit that somebody chose in a form, and that stands.
     *
     * @throws Refusal (journalled where it is another's) when there is no such unit, or none for which the viewer proposes
     */
    public void requireOffered(UnitId unit) {
        boolean stands = database.sql("select exists (select 1 from organization.unit where id = :id)")
                .param("id", unit.value())
                .query(Boolean.class)
                .single();
        if (!stands) {
            throw new Refusal("eligibility.refusal.unit-unknown");
        }
        if (!isProposer(unit)) {
            access.notYours("unit", unit);
            throw new Refusal("eligibility.refusal.unit-unknown");
        }
    }

    private boolean isProposer(UnitId unit) {
        return access.is(Role.DESK_OFFICER) || access.isOfficerOfUnit(unit.value());
    }

    /** @throws Refusal when they say years that cannot be */
    void check(Terms terms) {
        int now = LocalDate.now(clock).getYear();
        if (terms.receivedOn().getYear() < 1990
                || terms.receivedOn().isAfter(LocalDate.now(clock).plusYears(1))) {
            throw new Refusal("eligibility.refusal.received-on", terms.receivedOn());
        }
        if (terms.year() < 1990 || terms.year() > now + 1) {
            throw new Refusal("eligibility.refusal.year", Integer.toString(terms.year()));
        }
    }

    private CheckedList list(ResultSet row, List<CheckedList.Line> lines) throws SQLException {
        return new CheckedList(
                new CheckedListId(row.getLong("id")),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                new UnitId(row.getLong("proposing_unit_id")),
                named(row.getString("proposing_name")),
                row.getString("source"),
                row.getInt("year"),
                row.getObject("received_on", LocalDate.class),
                json.readValue(row.getString("titles"), TEXTS),
                json.readValue(row.getString("columns"), COLUMNS),
                lines,
                List.of(),
                row.getInt("version"));
    }

    private CheckedList.Line line(ResultSet row, int number) throws SQLException {
        Long person = row.getObject("person_id", Long.class);
        Long unit = row.getObject("unit_id", Long.class);
        Long dossier = row.getObject("dossier_id", Long.class);
        String award = row.getString("award_key");
        return new CheckedList.Line(
                row.getInt("number"),
                row.getString("section"),
                json.readValue(row.getString("cells"), TEXTS),
                person == null ? null : new PersonId(person),
                unit == null ? null : new UnitId(unit),
                award == null ? null : new AwardKey(award),
                row.getObject("year", Integer.class),
                row.getString("reason"),
                dossier == null ? null : new DossierId(dossier));
    }

    private static String named(@Nullable String name) {
        return name == null ? "" : name;
    }
}
