package vn.vinhdanh.commendation.ownrule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.reading.Checkup;
import vn.vinhdanh.rules.reading.Fault;
import vn.vinhdanh.rules.reading.LawCheck;
import vn.vinhdanh.rules.reading.LawFile;
import vn.vinhdanh.rules.reading.LawFiles;
import vn.vinhdanh.rules.reading.WholeLaw;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.OnceOnly;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.StaleProblem;

/**
 * The ministry's own rules. A text is kept only if the whole law still loads with it; what is kept is in force at once, for
 * everybody who asks after the transaction.
 */
@Component
@Transactional
public class OwnRules {

    private static final Logger LOG = LoggerFactory.getLogger(OwnRules.class);
    private static final Pattern PATH =
            Pattern.compile("(acts|awards|guards|procedures|quotas)/[a-z0-9-]{1,100}(\\.cases)?\\.yaml");
    private static final int LONGEST = 200_000;
    /** One writer at a time: each text is checked together with all the others. */
    private static final long WRITING = 0x4C554154;

    private static final String RULE = """
            select r.id, r.path, r.text, r.dropped, r.changed_at, r.version, a.display_name
              from commendation.own_rule r
              join identity.account a on a.id = r.changed_by
            """;

    private final JdbcClient database;
    private final OwnRuleFolder folder;
    private final LawInForce law;
    private final Access access;
    private final Journal journal;
    private final OnceOnly onceOnly;
    private final Clock clock;
    private final Succession succession = new Succession();

    OwnRules(
            JdbcClient database,
            OwnRuleFolder folder,
            LawInForce law,
            Access access,
            Journal journal,
            OnceOnly onceOnly,
            Clock clock) {
        this.database = database;
        this.folder = folder;
        this.law = law;
        this.access = access;
        this.journal = journal;
        this.onceOnly = onceOnly;
        this.clock = clock;
    }

    /** Puts what is kept into force, when the house opens. A file that does not fit is set aside and told in the log. */
    @Transactional(readOnly = true)
    public void enterIntoForce() {
        List<LawFile> own = files(rules());
        if (own.isEmpty()) {
            return;
        }
        WholeLaw whole = WholeLaw.read(LawFiles.fromClassPath(), own);
        whole.setAside().values().forEach(faults -> faults.forEach(fault -> LOG.warn("own rule set aside: {}", fault)));
        law.renew(whole.law());
    }

    /**
     * A file of own rules and how it stands.
     *
     * @param rule null for a file of the folder
     * @param faults why it is set aside; empty when it is in force
     */
    public record OwnFile(
            String path, String text, @Nullable OwnRule rule, List<Fault> faults) {

        /** Whether it counts today. */
        public boolean inForce() {
            return faults.isEmpty() && (rule == null || !rule.dropped());
        }

        /** Whether a part of it is a draft. */
        public boolean hasDraft() {
            return LawCheck.hasDraft(LawFile.ministry(path, text, path));
        }
    }

    /** Every own file: the folder's first, then those kept here. One query. */
    @Transactional(readOnly = true)
    public List<OwnFile> standing() {
        requireAdministrator();
        List<OwnRule> rules = rules();
        List<LawFile> own = files(rules);
        Map<LawFile, List<Fault>> setAside =
                WholeLaw.read(LawFiles.fromClassPath(), own).setAside();
        List<OwnFile> files = new ArrayList<>();
        for (LawFile file : folder.files()) {
            files.add(new OwnFile(file.path(), file.text(), null, setAside.getOrDefault(file, List.of())));
        }
        for (OwnRule rule : rules) {
            files.add(new OwnFile(rule.path(), rule.text(), rule, setAside.getOrDefault(rule.file(), List.of())));
        }
        return List.copyOf(files);
    }

    /** The files kept here and not dropped, by path: what a folder with the same rules would hold. */
    @Transactional(readOnly = true)
    public List<OwnRule> kept() {
        requireAdministrator();
        return rules().stream().filter(each -> !each.dropped()).toList();
    }

    /** @throws NotFoundProblem when there is none, or the viewer is no administrator (then it is journalled) */
    @Transactional(readOnly = true)
    public OwnRule find(OwnRuleId id) {
        requireAdministrator();
        return database.sql(RULE + " where r.id = :id")
                .param("id", id.value())
                .query(OwnRules::rule)
                .optional()
                .orElseThrow(NotFoundProblem::new);
    }

    /** An earlier text of a file. */
    public record Past(int version, String text, boolean dropped, String changedBy, OffsetDateTime changedAt) {}

    /** Every text the file had, the latest first. */
    @Transactional(readOnly = true)
    public List<Past> past(OwnRuleId id) {
        requireAdministrator();
        return database.sql("""
                        select t.version, t.text, t.dropped, a.display_name, t.changed_at
                          from commendation.own_rule_text t
                          join identity.account a on a.id = t.changed_by
                         where t.own_rule_id = :id
                         order by t.version desc
                         limit 200""")
                .param("id", id.value())
                .query((row, number) -> new Past(
                        row.getInt("version"),
                        row.getString("text"),
                        row.getBoolean("dropped"),
                        row.getString("display_name"),
                        row.getObject("changed_at", OffsetDateTime.class)))
                .list();
    }

    /**
     * What is wrong with a text as the content of that file, beside all others. Writes nothing.
     *
     * @param path any text; an impossible path is a refusal
     */
    @Transactional(readOnly = true)
    public List<Fault> faults(String path, String text) {
        requireAdministrator();
        return faults(fileOf(path, text), rules(), new ArrayList<>());
    }

    /**
     * Keeps a new file and puts it into force.
     *
     * @throws FaultyRule naming what is wrong; nothing was written
     * @throws Refusal when the path cannot be, or is taken
     */
    public OwnRuleId add(UUID once, String path, String text) {
        Account account = requireAdministrator();
        onceOnly.use(once);
        List<OwnRule> others = locked();
        LawFile file = fileOf(path, text);
        if (others.stream().anyMatch(each -> each.path().equals(path))) {
            throw new Refusal("ownrule.refusal.path-taken", path);
        }
        WholeLaw whole = whole(file, others);
        OwnRuleId id = new OwnRuleId(database.sql("""
                        insert into commendation.own_rule (path, text, changed_by, changed_at)
                        values (:path, :text, :by, :at) returning id""")
                .param("path", file.path())
                .param("text", file.text())
                .param("by", account.id().value())
                .param("at", OffsetDateTime.now(clock))
                .query(Long.class)
                .single());
        kept("own-rule.added", id, whole);
        return id;
    }

    /**
     * Gives a file another text, and puts it into force; a dropped one comes back.
     *
     * @throws FaultyRule naming what is wrong; nothing was written
     * @throws StaleProblem when somebody changed it since
     */
    public void rewrite(OwnRuleId id, int version, String text) {
        change("own-rule.rewritten", id, version, text, false);
    }

    /**
     * Takes a file out of force. It is kept, with its verdicts' stamps.
     *
     * @throws FaultyRule when another own file rests on it
     * @throws StaleProblem when somebody changed it since
     */
    public void drop(OwnRuleId id, int version) {
        change("own-rule.dropped", id, version, null, true);
    }

    private void change(String act, OwnRuleId id, int version, @Nullable String text, boolean dropped) {
        Account account = requireAdministrator();
        List<OwnRule> rules = locked();
        OwnRule old =
                rules.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(NotFoundProblem::new);
        List<OwnRule> others =
                rules.stream().filter(each -> !each.id().equals(id)).toList();
        LawFile file = fileOf(old.path(), text == null ? old.text() : text);
        WholeLaw whole = dropped ? without(others) : whole(file, others);
        int rows = database.sql("""
                        update commendation.own_rule
                           set text = :text, dropped = :dropped, changed_by = :by, changed_at = :at, version = version + 1
                         where id = :id and version = :version""")
                .param("text", file.text())
                .param("dropped", dropped)
                .param("by", account.id().value())
                .param("at", OffsetDateTime.now(clock))
                .param("id", id.value())
                .param("version", version)
                .update();
        if (rows != 1) {
            throw new StaleProblem();
        }
        kept(act, id, whole);
    }

    private WholeLaw whole(LawFile file, List<OwnRule> others) {
        List<LawFile> all = new ArrayList<>();
        List<Fault> faults = faults(file, others, all);
        if (!faults.isEmpty()) {
            throw new FaultyRule(faults);
        }
        return WholeLaw.read(LawFiles.fromClassPath(), all);
    }

    /** Without a file everything that stood before must still stand. */
    private WholeLaw without(List<OwnRule> others) {
        List<LawFile> rest = files(others);
        WholeLaw whole = WholeLaw.read(LawFiles.fromClassPath(), rest);
        List<Fault> resting = new ArrayList<>();
        var before = WholeLaw.read(LawFiles.fromClassPath(), files(rules())).setAside();
        whole.setAside().forEach((file, faults) -> {
            if (!before.containsKey(file)) {
                resting.addAll(faults);
            }
        });
        if (!resting.isEmpty()) {
            throw new FaultyRule(resting);
        }
        return whole;
    }

    /** The faults that this file brings, itself or to others; the others' own do not count against it. */
    private List<Fault> faults(LawFile file, List<OwnRule> others, List<LawFile> all) {
        List<LawFile> rest = files(
                others.stream().filter(each -> !each.path().equals(file.path())).toList());
        Map<LawFile, List<Fault>> asideBefore =
                WholeLaw.read(LawFiles.fromClassPath(), rest).setAside();
        all.addAll(rest);
        all.add(file);
        Map<LawFile, List<Fault>> aside =
                WholeLaw.read(LawFiles.fromClassPath(), all).setAside();
        List<Fault> faults = new ArrayList<>();
        aside.forEach((each, own) -> {
            if (!asideBefore.containsKey(each)) {
                faults.addAll(own);
            }
        });
        if (!faults.isEmpty()) {
            return faults;
        }
        List<LawFile> sound = new ArrayList<>(LawFiles.fromClassPath());
        all.stream().filter(each -> !aside.containsKey(each)).forEach(sound::add);
        Checkup checkup = LawCheck.of(sound);
        return checkup.faults().stream()
                .filter(fault -> fault.file().equals(file.shown()))
                .toList();
    }

    private void kept(String act, OwnRuleId id, WholeLaw whole) {
        database.sql("""
                        insert into commendation.own_rule_text (own_rule_id, version, text, dropped, changed_by, changed_at)
                        select id, version, text, dropped, changed_by, changed_at
                          from commendation.own_rule where id = :id""").param("id", id.value()).update();
        OwnRule now = find(id);
        journal.record(
                act,
                "own-rule",
                id,
                Map.of("law", law.stamp()),
                Map.of(
                        "law", whole.law().stamp(),
                        "path", now.path(),
                        "version", now.version()));
        long turn = succession.next();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                succession.follow(turn, () -> law.renew(whole.law()));
            }
        });
    }

    private List<OwnRule> locked() {
        database.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", WRITING)
                .query((row, number) -> number)
                .single();
        return rules();
    }

    private List<OwnRule> rules() {
        return database.sql(RULE + " order by r.path").query(OwnRules::rule).list();
    }

    private List<LawFile> files(List<OwnRule> rules) {
        List<LawFile> files = new ArrayList<>(folder.files());
        rules.stream().filter(each -> !each.dropped()).map(OwnRule::file).forEach(files::add);
        return files;
    }

    private static LawFile fileOf(String path, String text) {
        if (!PATH.matcher(path).matches()) {
            throw new Refusal("ownrule.refusal.path", path);
        }
        if (text.length() > LONGEST) {
            throw new Refusal("ownrule.refusal.too-long", LONGEST);
        }
        String plain = Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC);
        return LawFile.ministry(path, plain, path);
    }

    private Account requireAdministrator() {
        return access.requireAnyOf("own-rule", "quan-tri/luat", Role.ADMINISTRATOR);
    }

    private static OwnRule rule(ResultSet row, int number) throws SQLException {
        return new OwnRule(
                new OwnRuleId(row.getLong("id")),
                row.getString("path"),
                row.getString("text"),
                row.getBoolean("dropped"),
                row.getString("display_name"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
