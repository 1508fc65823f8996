package vn.vinhdanh.organization.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.identity.AccountId;
import vn.vinhdanh.printing.Cell;
import vn.vinhdanh.printing.Columns;
import vn.vinhdanh.printing.Table;
import vn.vinhdanh.web.StaleProblem;

/** The lists that were given and not yet taken over, each seen by the one who gave it only. */
@Component
@Transactional
public class ImportDrafts {

    private static final String DAY = "dd/MM/yyyy";

    private final JdbcClient database;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    ImportDrafts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Content(List<String> titles, List<ImportDraft.Line> lines) {}

    private record Settled(Map<String, Integer> columns, Map<String, String> choices) {}

    /** Keeps a list as given, its columns guessed. */
    public long keep(ImportSubject subject, Table table, String source, LocalDate effectiveOn, AccountId by) {
        var columns = new HashMap<String, Integer>();
        Columns.guess(table, subject.wordings())
                .found()
                .forEach((key, match) -> columns.put(key, match.column().index()));
        var content = new Content(
                table.columns().stream().map(column -> column.title()).toList(),
                table.entries().stream()
                        .map(row -> new ImportDraft.Line(
                                row.number(),
                                row.cells().stream().map(ImportDrafts::written).toList()))
                        .toList());
        return database.sql("""
                insert into organization.import_draft
                    (subject, made_by, made_at, source, content, columns, effective_on)
                values (:subject, :by, :at, :source, cast(:content as jsonb), cast(:columns as jsonb), :on)
                returning id""")
                .param("subject", subject.name())
                .param("by", by.value())
                .param("at", OffsetDateTime.now(clock))
                .param("source", source)
                .param("content", json.writeValueAsString(content))
                .param("columns", json.writeValueAsString(new Settled(columns, Map.of())))
                .param("on", effectiveOn)
                .query(Long.class)
                .single();
    }

    /** The list, if this account gave it. */
    @Transactional(readOnly = true)
    public Optional<ImportDraft> find(long id, ImportSubject subject, AccountId by) {
        return database.sql("""
                select * from organization.import_draft
                 where id = :id and subject = :subject and made_by = :by""")
                .param("id", id)
                .param("subject", subject.name())
                .param("by", by.value())
                .query((row, number) -> draft(subject, row))
                .optional();
    }

    /** The account's lists that wait, the latest first. */
    @Transactional(readOnly = true)
    public List<ImportDraft> waiting(ImportSubject subject, AccountId by) {
        return database.sql("""
                select * from organization.import_draft
                 where subject = :subject and made_by = :by and taken_over_at is null
                 order by made_at desc limit 10""")
                .param("subject", subject.name())
                .param("by", by.value())
                .query((row, number) -> draft(subject, row))
                .list();
    }

    /** Settles which column holds what, and what was chosen in doubtful rows. */
    public void settle(ImportDraft draft, Map<String, Integer> columns, Map<String, String> choices, int version) {
        int changed = database.sql("""
                update organization.import_draft
                   set columns = cast(:columns as jsonb), version = version + 1
                 where id = :id and version = :version and taken_over_at is null""")
                .param("columns", json.writeValueAsString(new Settled(columns, choices)))
                .param("id", draft.id())
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new StaleProblem();
        }
    }

    /** Marks the list as taken over; it does not wait any more. */
    public void takenOver(ImportDraft draft, int version) {
        int changed = database.sql("""
                update organization.import_draft
                   set taken_over_at = :at, version = version + 1
                 where id = :id and version = :version and taken_over_at is null""")
                .param("at", OffsetDateTime.now(clock))
                .param("id", draft.id())
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new StaleProblem();
        }
    }

    /** Puts a list aside: it is thrown away as it was given, nothing of it was taken over. */
    public void putAside(ImportDraft draft) {
        database.sql("delete from organization.import_draft where id = :id and taken_over_at is null")
                .param("id", draft.id())
                .update();
    }

    /** A real date or number keeps its meaning as text. */
    private static String written(Cell cell) {
        if (cell.day() != null) {
            return java.time.format.DateTimeFormatter.ofPattern(DAY).format(cell.day());
        }
        return cell.amount() != null ? cell.amount().stripTrailingZeros().toPlainString() : cell.text();
    }

    private ImportDraft draft(ImportSubject subject, ResultSet row) throws SQLException {
        var content = json.readValue(row.getString("content"), Content.class);
        var settled = json.readValue(row.getString("columns"), Settled.class);
        return new ImportDraft(
                row.getLong("id"),
                subject,
                row.getString("source"),
                content.titles(),
                content.lines(),
                settled.columns(),
                settled.choices(),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("taken_over_at") != null,
                row.getInt("version"));
    }
}
