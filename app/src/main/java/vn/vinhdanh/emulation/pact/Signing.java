package vn.vinhdanh.emulation.pact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.emulation.Charge;
import vn.vinhdanh.emulation.MovementId;
import vn.vinhdanh.emulation.PactId;
import vn.vinhdanh.emulation.Wording;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.organization.Bloc;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.organization.BlocMember;
import vn.vinhdanh.organization.Blocs;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.OnceOnly;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.StaleProblem;

/** From the draft of a pact to its last signature. Each verb is one act in one transaction, journalled. */
@Component
@Transactional
public class Signing {

    private final JdbcClient database;
    private final Pacts pacts;
    private final Blocs blocs;
    private final Charge charge;
    private final Journal journal;
    private final OnceOnly once;
    private final Clock clock;

    Signing(JdbcClient database, Pacts pacts, Blocs blocs, Charge charge, Journal journal, OnceOnly once, Clock clock) {
        this.database = database;
        this.pacts = pacts;
        this.blocs = blocs;
        this.charge = charge;
        this.journal = journal;
        this.once = once;
        this.clock = clock;
    }

    /**
     * Begins a bloc's pact for the bloc's year.
     *
     * @param movement the movement it answers, or null
     * @param signingOn the members on this day will be its parties
     * @throws Refusal when the bloc has its pact already, or the day lies outside its year
     */
    public PactId draft(UUID token, BlocId bloc, String theme, @Nullable MovementId movement, LocalDate signingOn) {
        Bloc formed = blocs.find(bloc).orElseThrow(NotFoundProblem::new);
        charge.requireBloc("bloc", bloc, bloc);
        once.use(token);
        requireYear(formed.year(), signingOn);
        try {
            PactId id = new PactId(database.sql("""
                            insert into emulation.pact (bloc_id, year, theme, movement_id, signing_on)
                            values (:bloc, :year, :theme, cast(:movement as bigint), :signing)
                            returning id
                            """)
                    .param("bloc", bloc.value())
                    .param("year", formed.year())
                    .param("theme", Wording.required(theme, "emulation.refusal.theme"))
                    .param("movement", movement == null ? null : movement.value())
                    .param("signing", signingOn)
                    .query(Long.class)
                    .single());
            journal.record("pact.drafted", "pact", id, null, pacts.locked(id));
            return id;
        } catch (DuplicateKeyException twice) {
            throw new Refusal("emulation.refusal.pact-twice", formed.name(), Integer.toString(formed.year()));
        }
    }

    /** Changes theme and signing day while it is a draft. */
    public void rewrite(PactId id, int version, String theme, @Nullable MovementId movement, LocalDate signingOn) {
        Pact before = draftOf(id);
        requireYear(before.year(), signingOn);
        step(
                id,
                version,
                """
                theme = :theme, movement_id = cast(nullif(:movement, '') as bigint), signing_on = :signing
                """,
                Map.of(
                        "theme",
                        Wording.required(theme, "emulation.refusal.theme"),
                        "movement",
                        movement == null ? "" : movement.toString(),
                        "signing",
                        signingOn));
        journal.record("pact.rewritten", "pact", id, before, pacts.locked(id));
    }

    /**
     * Fixes its words and lets the members of the signing day sign.
     *
     * @throws Refusal without targets or members, or when a part was given to a unit that is no member on that day
     */
    public void open(PactId id, int version) {
        Pact before = draftOf(id);
        if (before.targets() == 0) {
            throw new Refusal("emulation.refusal.pact-without-targets");
        }
        List<BlocMember> members = blocs.members(before.bloc(), before.signingOn());
        if (members.isEmpty()) {
            throw new Refusal("emulation.refusal.pact-without-members", before.blocName(), before.signingOn());
        }
        requireSharesOfMembersOnly(before, members);
        members.forEach(member -> database.sql("""
                        insert into emulation.pact_party (pact_id, unit_id, role) values (:pact, :unit, :role)
                        """)
                .param("pact", id.value())
                .param("unit", member.unit().value())
                .param("role", member.role().name())
                .update());
        step(id, version, "state = 'OPEN'", Map.of());
        journal.record("pact.opened", "pact", id, before, pacts.locked(id));
    }

    /** Takes it back into the draft: the signatures given so far are void, and it must be signed anew. */
    public void withdraw(PactId id, int version, String reason) {
        Pact before = pacts.locked(id);
        charge.requireBloc("pact", id, before.bloc());
        if (before.state() != PactState.OPEN) {
            throw new Refusal("emulation.refusal.pact-not-open");
        }
        String why = Wording.required(reason, "emulation.refusal.reason");
        database.sql("delete from emulation.pact_party where pact_id = :id")
                .param("id", id.value())
                .update();
        step(id, version, "state = 'DRAFTED'", Map.of());
        journal.record("pact.withdrawn", "pact", id, before, Map.of("state", "DRAFTED", "reason", why));
    }

    /**
     * Signs for a unit: by its own officer, or by the bloc's officer who records a signature given on paper. With the last signature
     * the pact is signed.
     *
     * @param signer who signs for the unit, as on paper
     * @param on the day of the signature, not before the signing day and not after today
     */
    public void sign(PactId id, UnitId unit, String signer, LocalDate on) {
        Pact before = pacts.locked(id);
        if (!charge.keepsBloc(before.bloc())) {
            charge.requireUnit("pact", id, unit);
        }
        if (before.state() != PactState.OPEN) {
            throw new Refusal("emulation.refusal.pact-not-open");
        }
        if (on.isBefore(before.signingOn()) || on.isAfter(LocalDate.now(clock))) {
            throw new Refusal("emulation.refusal.signing-day", before.signingOn(), LocalDate.now(clock));
        }
        int signed = database.sql("""
                        update emulation.pact_party set signed_on = :on, signer = :signer
                         where pact_id = :id and unit_id = :unit and signed_on is null
                        """)
                .param("on", on)
                .param("signer", Wording.required(signer, "emulation.refusal.signer"))
                .param("id", id.value())
                .param("unit", unit.value())
                .update();
        if (signed == 0) {
            throw isParty(id, unit) ? new Refusal("emulation.refusal.signed-already") : new NotFoundProblem();
        }
        database.sql("""
                        update emulation.pact p
                           set state = 'SIGNED', version = version + 1,
                               signed_on = (select max(signed_on) from emulation.pact_party where pact_id = p.id)
                         where id = :id
                           and not exists (
                               select 1 from emulation.pact_party where pact_id = p.id and signed_on is null)
                        """).param("id", id.value()).update();
        journal.record("pact.signed", "pact", id, before, Map.of("unit", unit.value(), "on", on.toString()));
    }

    private Pact draftOf(PactId id) {
        Pact pact = pacts.locked(id);
        charge.requireBloc("pact", id, pact.bloc());
        if (pact.state() != PactState.DRAFTED) {
            throw new Refusal("emulation.refusal.pact-not-draft");
        }
        return pact;
    }

    private void requireSharesOfMembersOnly(Pact pact, List<BlocMember> members) {
        List<String> strangers = database.sql("""
                        select distinct u.name
                          from emulation.share s
                          join emulation.target t on t.id = s.target_id
                          join organization.unit_as_of(:day) u on u.id = s.unit_id
                         where t.pact_id = :id and s.unit_id not in (:members)
                         order by 1
                        """)
                .param("day", pact.signingOn())
                .param("id", pact.id().value())
                .param(
                        "members",
                        members.stream().map(member -> member.unit().value()).toList())
                .query(String.class)
                .list();
        if (!strangers.isEmpty()) {
            throw new Refusal(
                    "emulation.refusal.share-of-stranger",
                    strangers.stream().collect(Collectors.joining("; ")),
                    pact.signingOn());
        }
    }

    private boolean isParty(PactId id, UnitId unit) {
        return database.sql("""
                        select exists (select 1 from emulation.pact_party where pact_id = :id and unit_id = :unit)
                        """)
                .param("id", id.value())
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    private void step(PactId id, int version, String change, Map<String, Object> values) {
        var statement = database.sql("update emulation.pact set version = version + 1, " + change
                        + " where id = :id and version = :version")
                .param("id", id.value())
                .param("version", version);
        for (var value : values.entrySet()) {
            statement = statement.param(value.getKey(), value.getValue());
        }
        if (statement.update() == 0) {
            throw new StaleProblem();
        }
    }

    private static void requireYear(int year, LocalDate day) {
        if (day.getYear() != year) {
            throw new Refusal("emulation.refusal.signing-year", Integer.toString(year));
        }
    }
}
