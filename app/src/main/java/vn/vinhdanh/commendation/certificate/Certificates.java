package vn.vinhdanh.commendation.certificate;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.web.Settings;
import vn.vinhdanh.web.Words;

/** Certificates: made with the signature of a decision, checked by anyone who holds the code. */
@Component
@Transactional
public class Certificates {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int CODE = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String SELECT = """
            select c.*, r.undone_by_id, r.corrected_by_id, u.number as revoked_by, r.undone_on
              from commendation.certificate c
              join registry.award_record r on r.id = c.award_record_id
              left join registry.award_decision u on u.id = r.undone_by_id
            """;

    private final JdbcClient database;
    private final Settings settings;
    private final Words words;
    private final Journal journal;

    Certificates(JdbcClient database, Settings settings, Words words, Journal journal) {
        this.database = database;
        this.settings = settings;
        this.words = words;
        this.journal = journal;
    }

    /** Makes the certificates of a decision that is just being signed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void issue(long decision) {
        List<Long> items = database.sql(
                        "select award_record_id from commendation.decision_item where decision_id = :decision")
                .param("decision", decision)
                .query(Long.class)
                .list();
        items.forEach(record -> insert(decision, record));
    }

    /** Draws the certificate of one award from the records as they read now. */
    private long insert(long decision, long record) {
        return database.sql("""
                        insert into commendation.certificate
                            (code, award_record_id, decision_id, award_key, holder, holder_unit, citation, issuer,
                             decision_number, decided_on, signer, signer_title, place)
                        select :code, r.id, d.id, r.award_key, coalesce(p.full_name, n.name),
                               case when r.person_id is null then '' else coalesce(a.name, '') end,
                               coalesce(nullif(r.citation, ''), replace(:citation, '#', r.achieved_to::text)), d.issuer,
                               d.number, d.signed_on, d.signer, coalesce(d.signer_title, ''), :place
                          from registry.award_record r
                          join commendation.decision d on d.id = :decision
                          left join organization.person p on p.id = r.person_id
                          left join lateral (
                              select name from organization.unit_name u
                               where u.unit_id = r.unit_id order by (u.period @> d.signed_on) desc, u.period desc limit 1) n on true
                          left join lateral (
                              select name from organization.unit_name u
                               where u.unit_id = r.at_unit_id order by (u.period @> d.signed_on) desc, u.period desc limit 1) a on true
                         where r.id = :record
                        returning id""")
                .param("code", draw())
                .param("citation", words.say(Words.VIETNAMESE, "commendation.paper.certificate-reason", "#"))
                .param("place", place())
                .param("decision", decision)
                .param("record", record)
                .query(Long.class)
                .single();
    }

    private String place() {
        return settings.value("place").orElse(words.say(Words.VIETNAMESE, "commendation.paper.place"));
    }

    /**
     * Issues a certificate anew, after a name was mended in the records; the old code answers "corrected" from now on.
     * Whoever calls has checked who may.
     *
     * @return the new code; empty when there is no standing certificate of this code
     */
    public Optional<String> reissue(String code) {
        record Old(long id, long decision, long record) {}
        return database.sql("""
                        select id, decision_id, award_record_id from commendation.certificate
                         where code = :code and replaced_by_id is null for update""")
                .param("code", normal(code))
                .query((row, number) ->
                        new Old(row.getLong("id"), row.getLong("decision_id"), row.getLong("award_record_id")))
                .optional()
                .map(old -> {
                    // The old one steps aside first: one certificate stands for an award. It points to itself for a
                    // moment.
                    database.sql("update commendation.certificate set replaced_by_id = id where id = :id")
                            .param("id", old.id())
                            .update();
                    long fresh = insert(old.decision(), old.record());
                    database.sql("update commendation.certificate set replaced_by_id = :fresh where id = :id")
                            .param("fresh", fresh)
                            .param("id", old.id())
                            .update();
                    journal.record("certificate.reissued", "decision", old.decision(), null, null);
                    return database.sql("select code from commendation.certificate where id = :id")
                            .param("id", fresh)
                            .query(String.class)
                            .single();
                });
    }

    /** What is known of a code, typed with or without hyphens, in large or small letters. One query. */
    @Transactional(readOnly = true)
    public Optional<IssuedCertificate> check(String typed) {
        String code = normal(typed);
        if (!code.matches("[A-Z2-7]{" + CODE + "}")) {
            return Optional.empty();
        }
        return database.sql(SELECT + " where c.code = :code")
                .param("code", code)
                .query(Certificates::certificate)
                .optional();
    }

    /** The standing certificates of a decision, collectives first, then people in the Vietnamese order of names. */
    @Transactional(readOnly = true)
    public List<IssuedCertificate> ofDecision(long decision) {
        return database.sql(SELECT + """
                          left join organization.person p on p.id = r.person_id
                         where c.decision_id = :decision and c.replaced_by_id is null
                         order by c.award_key, (r.person_id is null) desc, p.given_name, p.family_name, c.holder, c.id""")
                .param("decision", decision)
                .query(Certificates::certificate)
                .list();
    }

    private static IssuedCertificate certificate(ResultSet row, int number) throws SQLException {
        CertificateState state = CertificateState.VALID;
        if (row.getObject("undone_by_id") != null) {
            state = CertificateState.REVOKED;
        } else if (row.getObject("replaced_by_id") != null || row.getObject("corrected_by_id") != null) {
            state = CertificateState.CORRECTED;
        }
        return new IssuedCertificate(
                row.getString("code"),
                row.getString("award_key"),
                row.getString("holder"),
                row.getString("holder_unit"),
                row.getString("citation"),
                row.getString("issuer"),
                row.getString("decision_number"),
                row.getObject("decided_on", java.time.LocalDate.class),
                row.getString("signer"),
                row.getString("signer_title"),
                row.getString("place"),
                state,
                row.getString("revoked_by"),
                row.getObject("undone_on", java.time.LocalDate.class));
    }

    private static String normal(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static String draw() {
        StringBuilder code = new StringBuilder(CODE);
        for (int i = 0; i < CODE; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
