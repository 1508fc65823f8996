package vn.vinhdanh.commendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vinhdanh.commendation.council.Convening;
import vn.vinhdanh.commendation.council.CouncilId;
import vn.vinhdanh.commendation.council.CouncilLevel;
import vn.vinhdanh.commendation.council.CouncilRole;
import vn.vinhdanh.commendation.council.Councils;
import vn.vinhdanh.commendation.council.SessionId;
import vn.vinhdanh.commendation.council.Sessions;
import vn.vinhdanh.commendation.dossier.Checking;
import vn.vinhdanh.commendation.dossier.DossierId;
import vn.vinhdanh.commendation.dossier.DossierRef;
import vn.vinhdanh.commendation.dossier.Dossiers;
import vn.vinhdanh.commendation.dossier.Proposal;
import vn.vinhdanh.commendation.dossier.Proposed;
import vn.vinhdanh.commendation.dossier.Proposing;
import vn.vinhdanh.commendation.dossier.StoredVerdict;
import vn.vinhdanh.commendation.dossier.Subject;
import vn.vinhdanh.identity.AccountId;
import vn.vinhdanh.identity.SignedIn;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.rules.catalogue.AwardKey;

/** People of the sample ministry doing their work, and short ways to what a test begins with. */
@Component
public class Acting {

    public static final AwardKey MINISTRY_FIGHTER = new AwardKey("chien-si-thi-dua-bo");

    private final JdbcClient database;
    private final Proposing proposing;
    private final Checking checking;
    private final Dossiers dossiers;
    private final Councils councils;
    private final Convening convening;
    private final Sessions sessions;

    Acting(
            JdbcClient database,
            Proposing proposing,
            Checking checking,
            Dossiers dossiers,
            Councils councils,
            Convening convening,
            Sessions sessions) {
        this.database = database;
        this.proposing = proposing;
        this.checking = checking;
        this.dossiers = dossiers;
        this.councils = councils;
        this.convening = convening;
        this.sessions = sessions;
    }

    /** Does something as a sample account. */
    public <T> T as(String login, Callable<T> act) {
        long account = database.sql("select id from identity.account where login = :login")
                .param("login", login)
                .query(Long.class)
                .single();
        try {
            SecurityContextHolder.getContext()
                    .setAuthentication(new UsernamePasswordAuthenticationToken(
                            new SignedIn(new AccountId(account)), null, List.of()));
            return act.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    public void as(String login, Runnable act) {
        as(login, () -> {
            act.run();
            return true;
        });
    }

    public long personOf(String login) {
        return database.sql("select person_id from identity.account where login = :login")
                .param("login", login)
                .query(Long.class)
                .single();
    }

    /** The unit in whose charge a sample account is. */
    public long unitOf(String login) {
        return database.sql("""
                        select g.unit_id from identity.role_grant g join identity.account a on a.id = g.account_id
                         where a.login = :login and g.unit_id is not null""").param("login", login).query(Long.class).single();
    }

    /** People whose main post today is in the unit or right below it, by number. */
    public List<Long> peopleOf(long unit, int most) {
        return database.sql("""
                        select t.person_id
                          from organization.post t
                         where t.kind = 'MAIN' and upper(t.period) is null
                           and commendation.chief_unit(t.unit_id, cast('2026-11-21' as date)) = :unit
                           and not exists (select from identity.account a where a.person_id = t.person_id)
                         order by t.person_id limit :most""")
                .param("unit", unit)
                .param("most", most)
                .query(Long.class)
                .list();
    }

    public DossierId draft(long person, long unit, int year, StoredVerdict... verdict) {
        return draft(person, MINISTRY_FIGHTER, unit, year, verdict);
    }

    public DossierId draft(long person, AwardKey award, long unit, int year, StoredVerdict... verdict) {
        Proposed made = proposing
                .propose(List.of(new Proposal(
                        award,
                        year,
                        new Subject.OfPerson(new PersonId(person)),
                        new UnitId(unit),
                        new UnitId(unit),
                        "",
                        verdict.length == 0 ? null : verdict[0],
                        // Most of these have no history, so the rules say no when they are handed in.
                        verdict.length == 0 ? "Dựng cho phép thử" : "")))
                .getFirst();
        return made instanceof Proposed.Made done ? done.dossier() : ((Proposed.AlreadyOpen) made).dossier();
    }

    public DossierRef ref(DossierId id) {
        int version = database.sql("select version from commendation.dossier where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
        return new DossierRef(id, version);
    }

    public String state(DossierId id) {
        return database.sql("select state from commendation.dossier where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    public DossierId accepted(long person, long unit, int year) {
        DossierId id = draft(person, unit, year);
        proposing.submit(List.of(ref(id)));
        checking.accept(List.of(ref(id)));
        return id;
    }

    /** A council of the first sample councillors. */
    public CouncilId council(String name, int members) {
        long ministry = database.sql("select min(id) from organization.unit where kind = 'MINISTRY'")
                .query(Long.class)
                .single();
        CouncilId council = councils.found(CouncilLevel.MINISTRY, name, new UnitId(ministry));
        for (int i = 1; i <= members; i++) {
            councils.appoint(
                    council,
                    new PersonId(personOf("uy-vien-" + i)),
                    i == 1 ? CouncilRole.CHAIR : CouncilRole.MEMBER,
                    LocalDate.of(2020, 1, 1),
                    null);
        }
        return council;
    }

    /** A session that is open, with the given number of its members present. */
    public SessionId openSession(CouncilId council, LocalDate day, int present, List<DossierId> agenda) {
        SessionId id = convening.convene(council, day, "", agenda);
        var roll = sessions.find(id).roll();
        List<Long> there = new ArrayList<>();
        // Those with low account numbers come; the roll itself stands in the order of names.
        roll.stream()
                .sorted(java.util.Comparator.comparing(
                        member -> seat(member.person().value())))
                .limit(present)
                .forEach(member -> there.add(member.id()));
        convening.markPresent(id, java.util.Set.copyOf(there), version(id));
        convening.open(id, version(id));
        return id;
    }

    private int seat(long person) {
        return Integer.parseInt(
                database.sql("select login from identity.account where person_id = :person and login like 'uy-vien-%'")
                        .param("person", person)
                        .query(String.class)
                        .single()
                        .substring("uy-vien-".length()));
    }

    public int version(SessionId id) {
        return database.sql("select version from commendation.session where id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    public Dossiers dossiers() {
        return dossiers;
    }
}
