package vn.vinhdanh.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.web.Refusal;

/** All accounts of the house, with the roles they hold and held. */
@Component
public class Accounts {

    /** The shortest password taken; length is what protects. */
    public static final int SHORTEST_PASSWORD = 12;

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Journal journal;
    private final Clock clock;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.journal = journal;
        this.clock = clock;
    }

    /** What administration shows of an account. */
    public record Listed(AccountId id, String login, String displayName, boolean closed, List<RoleGrant> grants) {}

    /** Whether nobody can sign in yet. */
    public boolean none() {
        return !jdbc.sql("select exists (select from identity.account)")
                .query(Boolean.class)
                .single();
    }

    /** The open account with the roles it holds on the day. */
    Optional<Account> asOf(AccountId id, LocalDate day) {
        record Row(String displayName, @Nullable Long person) {}
        return jdbc.sql("select display_name, person_id from identity.account where id = :id and closed_at is null")
                .param("id", id.value())
                .query((row, number) -> new Row(row.getString("display_name"), row.getObject("person_id", Long.class)))
                .optional()
                .map(row -> Account.asOf(id, row.displayName(), row.person(), grants(id), day));
    }

    /** All accounts by name, with their roles. Two queries. */
    public List<Listed> all() {
        record Granted(long account, RoleGrant grant) {}
        Map<Long, List<RoleGrant>> grants = jdbc
                .sql("select * from identity.role_grant order by valid_from, id")
                .query((row, number) -> new Granted(row.getLong("account_id"), grant(row)))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        Granted::account,
                        java.util.stream.Collectors.mapping(
                                Granted::grant, java.util.stream.Collectors.toUnmodifiableList())));
        return jdbc.sql("""
                        select id, login, display_name, closed_at is not null as closed
                        from identity.account
                        order by closed, display_name collate vietnamese, id
                        """)
                .query((row, number) -> new Listed(
                        new AccountId(row.getLong("id")),
                        row.getString("login"),
                        row.getString("display_name"),
                        row.getBoolean("closed"),
                        grants.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    /** The accounts that hold a role on a day. */
    public List<AccountId> holding(Role role, LocalDate day) {
        return jdbc.sql("""
                        select distinct a.id
                        from identity.account a
                        join identity.role_grant g on g.account_id = a.id
                        where g.role = :role and a.closed_at is null
                          and g.valid_from <= :day and (g.valid_to is null or g.valid_to >= :day)
                        order by a.id
                        """).param("role", role.name()).param("day", day).query(Long.class).list().stream()
                .map(AccountId::new)
                .toList();
    }

    /** The display names of accounts, by number. One query. */
    public Map<Long, String> names() {
        record Named(long id, String name) {}
        return jdbc
                .sql("select id, display_name from identity.account")
                .query((row, number) -> new Named(row.getLong("id"), row.getString("display_name")))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toUnmodifiableMap(Named::id, Named::name));
    }

    /**
     * Opens an account.
     *
     * @param login 3 to 60 small letters, digits, dots, hyphens
     * @param password at least {@value #SHORTEST_PASSWORD} characters; kept as an Argon2id hash only
     * @throws Refusal when the login is taken or malformed, or the password too short
     */
    @Transactional
    public AccountId open(String login, String displayName, String password, @Nullable Long person, boolean sample) {
        String name = login.strip().toLowerCase(Locale.ROOT);
        if (!name.matches("[a-z0-9._-]{3,60}")) {
            throw new Refusal("identity.refusal.login-malformed");
        }
        if (displayName.isBlank()) {
            throw new Refusal("identity.refusal.name-missing");
        }
        if (password.length() < SHORTEST_PASSWORD) {
            throw new Refusal("identity.refusal.password-short", SHORTEST_PASSWORD);
        }
        AccountId id = insert(name, displayName.strip(), password, person, sample);
        journal.record("account.opened", "account", id.value(), null, Map.of("sample", sample));
        return id;
    }

    private AccountId insert(String login, String displayName, String password, @Nullable Long person, boolean sample) {
        try {
            long id = jdbc.sql("""
                            insert into identity.account (login, display_name, password_hash, person_id, created_at, sample)
                            values (:login, :name, :hash, :person, :now, :sample)
                            returning id
                            """)
                    .param("login", login)
                    .param("name", displayName)
                    .param("hash", passwords.encode(password))
                    .param("person", person)
                    .param("now", OffsetDateTime.now(clock))
                    .param("sample", sample)
                    .query(Long.class)
                    .single();
            return new AccountId(id);
        } catch (DuplicateKeyException e) {
            throw new Refusal("identity.refusal.login-taken", login);
        }
    }

    /**
     * Grants a role over a scope.
     *
     * @param unit needed for a unit officer, else null
     * @param bloc needed for a bloc officer, else null
     * @throws Refusal when the scope does not fit the role or the days are turned round
     */
    @Transactional
    public void grant(
            AccountId account,
            Role role,
            @Nullable Long unit,
            @Nullable Long bloc,
            LocalDate from,
            @Nullable LocalDate to) {
        if ((role == Role.UNIT_OFFICER) != (unit != null) || (role == Role.BLOC_OFFICER) != (bloc != null)) {
            throw new Refusal("identity.refusal.scope-misfit");
        }
        if (to != null && to.isBefore(from)) {
            throw new Refusal("identity.refusal.days-turned");
        }
        jdbc.sql("""
                        insert into identity.role_grant (account_id, role, unit_id, bloc_id, valid_from, valid_to)
                        values (:account, :role, :unit, :bloc, :from, :to)
                        """)
                .param("account", account.value())
                .param("role", role.name())
                .param("unit", unit)
                .param("bloc", bloc)
                .param("from", from)
                .param("to", to)
                .update();
        journal.record("role.granted", "account", account.value(), null, new GrantedRole(role, unit, bloc, from, to));
    }

    private record GrantedRole(
            Role role,
            @Nullable Long unit,
            @Nullable Long bloc,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** Ends a role: the day given is the last on which it holds. */
    @Transactional
    public void end(AccountId account, long grant, LocalDate lastDay) {
        int ended = jdbc.sql("""
                        update identity.role_grant
                        set valid_to = greatest(valid_from, :day)
                        where id = :grant and account_id = :account and (valid_to is null or valid_to > :day)
                        """)
                .param("day", lastDay)
                .param("grant", grant)
                .param("account", account.value())
                .update();
        if (ended == 1) {
            journal.record(
                    "role.ended", "account", account.value(), Map.of("grant", grant), Map.of("lastDay", lastDay));
        }
    }

    /** Closes an account for good; its acts stay in the journal. */
    @Transactional
    public void close(AccountId account) {
        int closed = jdbc.sql(
                        "update identity.account set closed_at = :now, version = version + 1 where id = :id and closed_at is null")
                .param("now", OffsetDateTime.now(clock))
                .param("id", account.value())
                .update();
        if (closed == 1) {
            journal.record("account.closed", "account", account.value(), null, null);
        }
    }

    /**
     * Gives an account a new password.
     *
     * @param current the password until now: a session left open is not enough to lock its owner out
     * @throws Refusal when the current one is not right or the new one too short
     */
    @Transactional
    public void changePassword(AccountId account, String current, String password) {
        String hash = jdbc.sql("select password_hash from identity.account where id = :id")
                .param("id", account.value())
                .query(String.class)
                .single();
        if (!passwords.matches(current, hash)) {
            throw new Refusal("identity.refusal.password-wrong");
        }
        if (password.length() < SHORTEST_PASSWORD) {
            throw new Refusal("identity.refusal.password-short", SHORTEST_PASSWORD);
        }
        jdbc.sql("update identity.account set password_hash = :hash, version = version + 1 where id = :id")
                .param("hash", passwords.encode(password))
                .param("id", account.value())
                .update();
        journal.record("account.password-changed", "account", account.value(), null, null);
    }

    record Secret(AccountId id, String hash) {}

    Optional<Secret> secretOf(String login) {
        return jdbc.sql("select id, password_hash from identity.account where login = :login and closed_at is null")
                .param("login", login.strip().toLowerCase(Locale.ROOT))
                .query((row, number) -> new Secret(new AccountId(row.getLong("id")), row.getString("password_hash")))
                .optional();
    }

    private List<RoleGrant> grants(AccountId id) {
        return jdbc.sql("select * from identity.role_grant where account_id = :id order by id")
                .param("id", id.value())
                .query((row, number) -> grant(row))
                .list();
    }

    private static RoleGrant grant(ResultSet row) throws SQLException {
        return new RoleGrant(
                row.getLong("id"),
                Role.valueOf(row.getString("role")),
                row.getObject("unit_id", Long.class),
                row.getObject("bloc_id", Long.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
