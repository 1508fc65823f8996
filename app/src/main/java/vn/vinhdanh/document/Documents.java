package vn.vinhdanh.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of issued and received documents. */
@Component
public class Documents {

    private static final String MATCHES = """
             where (:words = '' or sought @@ to_tsquery('simple', :words))
               and (:kind = '' or kind = :kind)
               and (:direction = '' or direction = :direction)
               and (:year = 0 or coalesce(issued_year, extract(year from registered_on)) = :year)
            """;

    private final JdbcClient jdbc;

    Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is looked for in the register.
     *
     * @param words as typed, with or without marks; empty for all
     * @param year of issue, or of registration where the document bears no day; 0 for all
     */
    public record Question(
            String words, @Nullable DocumentKind kind, RegisteredDocument.@Nullable Direction direction, int year) {}

    /** In which order the register is listed. */
    public enum Order {
        ISSUED("issued_on %s nulls last, id %s"),
        NUMBER("number_folded collate public.vietnamese %s nulls last, id %s"),
        SUBJECT("subject collate public.vietnamese %s, id %s"),
        ISSUER("issuer collate public.vietnamese %s, id %s");

        private final String columns;

        Order(String columns) {
            this.columns = columns;
        }

        private String sql(boolean descending) {
            String way = descending ? "desc" : "asc";
            return columns.formatted(way, way);
        }
    }

    /** A text that a document names, and the document of the register that it is, if it is there. */
    public record Cited(
            String kind,
            String number,
            @Nullable LocalDate issuedOn,
            String issuer,
            @Nullable DocumentId registered) {}

    /** Who receives a document, as it says itself. */
    public record Recipient(String name, int copies, String note, boolean filed) {}

    public Optional<RegisteredDocument> find(DocumentId id) {
        return jdbc.sql("select * from document.official_document where id = :id")
                .param("id", id.value())
                .query(Documents::document)
                .optional();
    }

    /** The documents that match, a page of them. */
    public List<RegisteredDocument> search(Question question, Order order, boolean descending, int most, long skip) {
        return question(
                        question,
                        "select * from document.official_document" + MATCHES + " order by " + order.sql(descending)
                                + " limit :most offset :skip")
                .param("most", most)
                .param("skip", skip)
                .query(Documents::document)
                .list();
    }

    /** How many match in all. */
    public long count(Question question) {
        return question(question, "select count(*) from document.official_document" + MATCHES)
                .query(Long.class)
                .single();
    }

    /** The years the register holds, the latest first. */
    public List<Integer> years() {
        return jdbc.sql("""
                        select distinct coalesce(issued_year, extract(year from registered_on)::integer) as year
                        from document.official_document order by year desc
                        """).query(Integer.class).list();
    }

    /** The texts a document names, in its order. */
    public List<Cited> citedBy(DocumentId id) {
        return jdbc.sql("""
                        select cited.*, min(known.id) as registered
                        from document.cited_text cited
                        left join document.official_document known
                          on known.number_folded = cited.number_folded
                         and (cited.issued_on is null or known.issued_on is null or known.issued_on = cited.issued_on)
                        where cited.document_id = :id
                        group by cited.document_id, cited.position
                        order by cited.position
                        """)
                .param("id", id.value())
                .query((row, at) -> new Cited(
                        row.getString("kind"),
                        row.getString("number"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getString("issuer"),
                        row.getObject("registered", Long.class) == null
                                ? null
                                : new DocumentId(row.getLong("registered"))))
                .list();
    }

    /** The documents of the register that name this one: what rests on it, or changes it. */
    public List<RegisteredDocument> naming(DocumentId id) {
        return jdbc.sql("""
                        select distinct other.* from document.official_document this
                        join document.cited_text cited
                          on cited.number_folded = this.number_folded
                         and (cited.issued_on is null or this.issued_on is null or cited.issued_on = this.issued_on)
                        join document.official_document other on other.id = cited.document_id
                        where this.id = :id and other.id <> :id
                        order by other.issued_on, other.id
                        """).param("id", id.value()).query(Documents::document).list();
    }

    public List<Recipient> recipients(DocumentId id) {
        return jdbc.sql("select * from document.recipient where document_id = :id order by position")
                .param("id", id.value())
                .query((row, at) -> new Recipient(
                        row.getString("name"), row.getInt("copies"), row.getString("note"), row.getBoolean("filed")))
                .list();
    }

    /** The whole text, as it is kept. */
    public String text(DocumentId id) {
        return jdbc.sql("""
                        select intake.plain_text from document.intake
                        join document.official_document document on document.intake_id = intake.id
                        where document.id = :id
                        """).param("id", id.value()).query(String.class).single();
    }

    /** The name of the file as it came, and its fingerprint (SHA-256, hexadecimal). */
    public record Original(String name, String sha256) {}

    public Original original(DocumentId id) {
        return jdbc.sql("""
                        select intake.name, encode(intake.sha256, 'hex') as sha256
                        from document.intake
                        join document.official_document document on document.intake_id = intake.id
                        where document.id = :id
                        """)
                .param("id", id.value())
                .query((row, at) -> new Original(row.getString("name"), row.getString("sha256")))
                .single();
    }

    /** The file as it came, byte for byte. */
    public byte[] bytes(DocumentId id) {
        return jdbc.sql("""
                        select intake.original from document.intake
                        join document.official_document document on document.intake_id = intake.id
                        where document.id = :id
                        """)
                .param("id", id.value())
                .query((row, at) -> row.getBytes("original"))
                .single();
    }

    private JdbcClient.StatementSpec question(Question question, String sql) {
        return jdbc.sql(sql)
                .param(
                        "words",
                        vn.vinhdanh.organization.SearchWords.of(question.words())
                                .query())
                .param("kind", question.kind() == null ? "" : question.kind().name())
                .param(
                        "direction",
                        question.direction() == null ? "" : question.direction().name())
                .param("year", question.year());
    }

    private static RegisteredDocument document(ResultSet row, int at) throws SQLException {
        return new RegisteredDocument(
                new DocumentId(row.getLong("id")),
                RegisteredDocument.Direction.valueOf(row.getString("direction")),
                DocumentKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("issuer"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("registered_on", LocalDate.class),
                row.getString("place"),
                row.getString("subject"),
                row.getString("signed_for"),
                row.getString("signed_post"),
                row.getString("signed_name"));
    }
}
