package vn.vinhdanh.emulation;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.UUID;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vinhdanh.identity.AccountId;
import vn.vinhdanh.identity.SignedIn;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.organization.UnitId;

/** Acts in the sample house as one of its accounts, without a browser. */
public final class Hands {

    private final JdbcClient database;

    public Hands(JdbcClient database) {
        this.database = database;
    }

    /** From now on this thread acts as the sample account. */
    public void are(String login) {
        long account = database.sql("select id from identity.account where login = :login")
                .param("login", login)
                .query(Long.class)
                .single();
        var token = new TestingAuthenticationToken(new SignedIn(new AccountId(account)), null);
        SecurityContextHolder.getContext().setAuthentication(token);
    }

    /** From now on nobody acts. */
    public void rest() {
        SecurityContextHolder.clearContext();
    }

    public UnitId unit(String name) {
        return new UnitId(database.sql("select unit_id from organization.unit_name where name = :name limit 1")
                .param("name", name)
                .query(Long.class)
                .single());
    }

    /** The unit that a sample unit officer has charge of. */
    public UnitId unitOf(String login) {
        return new UnitId(
                database.sql("""
                        select g.unit_id from identity.role_grant g join identity.account a on a.id = g.account_id
                         where a.login = :login and g.role = 'UNIT_OFFICER'
                        """).param("login", login).query(Long.class).single());
    }

    public BlocId bloc(String nameBegins, int year) {
        return new BlocId(database.sql("select id from organization.bloc where year = :year and name like :name")
                .param("year", year)
                .param("name", nameBegins + "%")
                .query(Long.class)
                .single());
    }

    /** How often an attempt at something foreign was journalled. */
    public long refusals(String kind, Object subject) {
        return database.sql("""
                        select count(*) from identity.journal
                         where act = 'access.refused' and subject_kind = :kind and subject = :subject
                        """)
                .param("kind", kind)
                .param("subject", subject.toString())
                .query(Long.class)
                .single();
    }

    /** How many statements an act sends to the database. */
    public long queries(Runnable act) {
        Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        Level before = logger.getLevel();
        var seen = new ListAppender<ILoggingEvent>();
        seen.start();
        logger.setLevel(Level.DEBUG);
        logger.addAppender(seen);
        try {
            act.run();
        } finally {
            logger.detachAppender(seen);
            logger.setLevel(before);
        }
        return seen.list.stream()
                .filter(event -> event.getMessage().startsWith("Executing prepared SQL statement"))
                .count();
    }

    public static UUID token() {
        return UUID.randomUUID();
    }
}
