package vn.vinhdanh.emulation.pact;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.emulation.Charge;
import vn.vinhdanh.emulation.PactId;
import vn.vinhdanh.emulation.TargetId;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.organization.BlocMember;
import vn.vinhdanh.organization.Blocs;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.OnceOnly;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.StaleProblem;

/** Sets the targets of a pact while it is a draft, and gives them out to all its members in one act. */
@Component
@Transactional
public class TargetSetting {

    private final JdbcClient database;
    private final Pacts pacts;
    private final Targets targets;
    private final Blocs blocs;
    private final Charge charge;
    private final Journal journal;
    private final OnceOnly once;

    TargetSetting(
            JdbcClient database,
            Pacts pacts,
            Targets targets,
            Blocs blocs,
            Charge charge,
            Journal journal,
            OnceOnly once) {
        this.database = database;
        this.pacts = pacts;
        this.targets = targets;
        this.blocs = blocs;
        this.charge = charge;
        this.journal = journal;
        this.once = once;
    }

    /** Adds a target as the last one. */
    public TargetId add(UUID token, PactId pact, NewTarget target) {
        draftOf(pact);
        once.use(token);
        TargetId id = insert(pact, target);
        journal.record("pact.target-set", "pact", pact, null, target);
        return id;
    }

    /** Takes a target out of the draft, with the parts given of it. */
    public void remove(PactId pact, TargetId id, int version) {
        draftOf(pact);
        Target before = targets.find(id).orElseThrow(NotFoundProblem::new);
        database.sql("""
                        delete from emulation.share where target_id in (
                            select id from emulation.target where id = :id and pact_id = :pact)
                        """).param("id", id.value()).param("pact", pact.value()).update();
        int removed = database.sql("""
                        delete from emulation.target where id = :id and pact_id = :pact and version = :version
                        """)
                .param("id", id.value())
                .param("pact", pact.value())
                .param("version", version)
                .update();
        if (removed == 0) {
            throw new StaleProblem();
        }
        journal.record("pact.target-removed", "pact", pact, before, null);
    }

    /**
     * Takes over targets of the movement that the pact answers. What was taken over before stays as it is.
     *
     * @return how many came new
     */
    public int adopt(UUID token, PactId pact, Collection<TargetId> sources) {
        Pact draft = draftOf(pact);
        once.use(token);
        if (draft.movement() == null || sources.isEmpty()) {
            throw new Refusal("emulation.refusal.nothing-adopted");
        }
        int adopted = database.sql("""
                        insert into emulation.target
                            (pact_id, source_id, ordinal, field, wording, doer, kind, bound, amount, measure, due_on)
                        select :pact, t.id,
                               (select coalesce(max(ordinal), 0) from emulation.target where pact_id = :pact)
                                   + row_number() over (order by f.ordinal, t.ordinal),
                               f.title, t.wording, t.doer, t.kind, t.bound, t.amount, t.measure, t.due_on
                          from emulation.target t
                          join emulation.movement_field f on f.id = t.field_id
                         where f.movement_id = :movement and t.id in (:sources)
                           and not exists (
                               select 1 from emulation.target own where own.pact_id = :pact and own.source_id = t.id)
                        """)
                .param("pact", pact.value())
                .param("movement", draft.movement().value())
                .param("sources", sources.stream().map(TargetId::value).toList())
                .update();
        journal.record("pact.targets-adopted", "pact", pact, null, Map.of("targets", adopted));
        return adopted;
    }

    /**
     * Gives all targets out to all members in one act: what is in the list is each unit's part, what is not in it is nobody's.
     *
     * @throws Refusal when a unit is no member on the signing day, or an amount is missing
     * @throws StaleProblem when the pact was changed since the form was opened
     */
    public void giveOut(PactId pact, int version, List<Allotment> parts) {
        Pact draft = draftOf(pact);
        Map<TargetId, Target> own = targets.of(pact).stream().collect(Collectors.toMap(Target::id, target -> target));
        Set<Long> members = blocs.members(draft.bloc(), draft.signingOn()).stream()
                .map(member -> member.unit().value())
                .collect(Collectors.toSet());
        for (Allotment part : parts) {
            check(own.get(part.target()), part, members);
        }
        if (database.sql("update emulation.pact set version = version + 1 where id = :id and version = :version")
                        .param("id", pact.value())
                        .param("version", version)
                        .update()
                == 0) {
            throw new StaleProblem();
        }
        database.sql("""
                        delete from emulation.share s using emulation.target t
                         where t.id = s.target_id and t.pact_id = :pact
                        """).param("pact", pact.value()).update();
        insert(parts);
        journal.record("pact.targets-given-out", "pact", pact, null, parts);
    }

    /**
     * The parts that arise when every member gets each target as it stands; to be changed and given out.
     *
     * @param members on the signing day
     */
    public static List<Allotment> alike(List<Target> targets, List<BlocMember> members) {
        return targets.stream()
                .flatMap(target ->
                        members.stream().map(member -> new Allotment(target.id(), member.unit(), target.amount())))
                .toList();
    }

    private void check(@Nullable Target target, Allotment part, Set<Long> members) {
        if (target == null || !members.contains(part.unit().value())) {
            throw new NotFoundProblem();
        }
        if (target.kind() != TargetKind.MILESTONE
                && (part.amount() == null || part.amount().signum() < 0)) {
            throw new Refusal("emulation.refusal.share-amount", target.wording());
        }
        if (target.kind() == TargetKind.MILESTONE && part.amount() != null) {
            throw new Refusal("emulation.refusal.milestone-amount", target.wording());
        }
    }

    private void insert(List<Allotment> parts) {
        if (parts.isEmpty()) {
            return;
        }
        Map<String, Object> values = new HashMap<>();
        values.put("targets", parts.stream().map(part -> part.target().value()).toArray(Long[]::new));
        values.put("units", parts.stream().map(part -> part.unit().value()).toArray(Long[]::new));
        values.put("amounts", parts.stream().map(TargetSetting::written).toArray(String[]::new));
        database.sql("""
                        insert into emulation.share (target_id, unit_id, amount, due_on)
                        select t.id, part.unit_id, cast(part.amount as numeric), t.due_on
                          from unnest(cast(:targets as bigint[]), cast(:units as bigint[]), cast(:amounts as text[]))
                               as part (target_id, unit_id, amount)
                          join emulation.target t on t.id = part.target_id
                        """).params(values).update();
    }

    private static @Nullable String written(Allotment part) {
        return part.amount() == null ? null : part.amount().toPlainString();
    }

    private TargetId insert(PactId pact, NewTarget target) {
        Map<String, Object> values = new HashMap<>();
        values.put("pact", pact.value());
        values.put("field", target.field());
        values.put("wording", target.wording());
        values.put("kind", target.kind().name());
        values.put("bound", target.bound() == null ? null : target.bound().name());
        values.put("amount", target.amount());
        values.put("baseline", target.baseline());
        values.put("measure", target.measure());
        values.put("weight", target.weight());
        values.put("due", target.dueOn());
        return new TargetId(database.sql("""
                        insert into emulation.target
                            (pact_id, ordinal, field, wording, kind, bound, amount, baseline, measure, weight, due_on)
                        values (:pact,
                                (select coalesce(max(ordinal), 0) + 1 from emulation.target where pact_id = :pact),
                                cast(:field as text), :wording, :kind, cast(:bound as text), cast(:amount as numeric),
                                cast(:baseline as numeric), :measure, :weight, :due)
                        returning id
                        """).params(values).query(Long.class).single());
    }

    private Pact draftOf(PactId id) {
        Pact pact = pacts.locked(id);
        charge.requireBloc("pact", id, pact.bloc());
        if (pact.state() != PactState.DRAFTED) {
            throw new Refusal("emulation.refusal.pact-not-draft");
        }
        return pact;
    }
}
