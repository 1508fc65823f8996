package vn.vinhdanh.registry;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.organization.PeopleInSight;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.UnitId;

/**
 * Who may bring facts onto record: the emulation office all of them, a unit's officer the ratings,
 * initiatives, times of service and claimed achievements of the own unit and those below. The house itself may when nobody is asking, as on the first start.
 */
@Component
public class RegisterKeeping {

    private final Access access;
    private final PeopleInSight sight;

    RegisterKeeping(Access access, PeopleInSight sight) {
        this.access = access;
        this.sight = sight;
    }

    /** Decisions come from those who sign them, and from the secretary or the emulation office in their name. */
    void mayEnter() {
        if (RequestContextHolder.getRequestAttributes() != null) {
            access.requireAnyOf("register", "award", Role.SIGNING_LEADER, Role.COUNCIL_SECRETARY, Role.DESK_OFFICER);
        }
    }

    /**
     * Lets pass a viewer who may put this on record about all of them.
     *
     * @throws vn.vinhdanh.web.NotFoundProblem (journalled) for everybody else
     */
    public void mayRecord(RecordKind kind, Collection<Holder> holders) {
        if (RequestContextHolder.getRequestAttributes() == null) {
            return;
        }
        if (!records(kind, holders)) {
            throw access.notYours("record-of-" + kind.path(), named(holders));
        }
    }

    /**
     * Lets pass a viewer who may set this line right or withdraw it. What the emulation office has confirmed, it alone
     * sets right.
     *
     * @throws vn.vinhdanh.web.NotFoundProblem (journalled) for everybody else
     */
    public void mayCorrect(RecordEntry entry) {
        mayRecord(entry.kind(), entry.holders());
        if (confirmed(entry)) {
            mayConfirm(entry.holders().getFirst());
        }
    }

    /** Whether the viewer may set this line right or withdraw it. */
    public boolean corrects(RecordEntry entry) {
        return records(entry.kind(), entry.holders()) && (!confirmed(entry) || confirms());
    }

    private static boolean confirmed(RecordEntry entry) {
        return entry.kind() == RecordKind.ACHIEVEMENT
                && !entry.field("confirmed-on").isEmpty();
    }

    /** Whether the viewer confirms what units claim. */
    public boolean confirms() {
        return RequestContextHolder.getRequestAttributes() == null || access.is(Role.DESK_OFFICER);
    }

    /** Lets pass the emulation office, which confirms what units claim. */
    void mayConfirm(Holder holder) {
        if (!confirms()) {
            throw access.notYours("confirmation-of-" + RecordKind.ACHIEVEMENT.path(), named(List.of(holder)));
        }
    }

    /** Who led a bloc is told by the bloc's officer and the emulation office; which bloc is theirs, the caller checks. */
    void mayTellWhoLed(UnitId unit) {
        if (RequestContextHolder.getRequestAttributes() != null) {
            access.requireAnyOf("lead-of-bloc", "unit " + unit, Role.BLOC_OFFICER, Role.DESK_OFFICER);
        }
    }

    /** Those about whom the viewer may put this on record. One query at the most. */
    public Set<Holder> among(RecordKind kind, Collection<Holder> holders) {
        if (RequestContextHolder.getRequestAttributes() == null || access.is(Role.DESK_OFFICER)) {
            return Set.copyOf(holders);
        }
        return kind.byUnits() ? inCharge(holders) : Set.of();
    }

    /** Lets pass a viewer who may put lists of this on record, about those in charge at least. */
    public void mayRecordLists(RecordKind kind) {
        if (!recordsLists(kind)) {
            throw access.notYours("lists-of-" + kind.path(), "");
        }
    }

    /** Whether the viewer may put lists of this on record. */
    public boolean recordsLists(RecordKind kind) {
        return access.is(Role.DESK_OFFICER)
                || (kind.byUnits() && !access.scope().isEmpty());
    }

    /** Whether the viewer may put this on record about all of them. */
    public boolean records(RecordKind kind, Collection<Holder> holders) {
        if (access.is(Role.DESK_OFFICER)) {
            return true;
        }
        return kind.byUnits() && !holders.isEmpty() && inCharge(holders).containsAll(holders);
    }

    /** What the viewer may put on record about this person or unit; empty for most viewers. */
    public Set<RecordKind> kinds(Holder holder) {
        boolean office = access.is(Role.DESK_OFFICER);
        var kinds = EnumSet.noneOf(RecordKind.class);
        if (office || !inCharge(List.of(holder)).isEmpty()) {
            Arrays.stream(RecordKind.values())
                    .filter(kind -> office || kind.byUnits())
                    .filter(kind -> kind.ofUnits() || holder instanceof Holder.OnePerson)
                    .forEach(kinds::add);
        }
        return kinds;
    }

    /** The forms about this person or unit that are open to the viewer. */
    public OpenForms openForms(Holder holder) {
        return new OpenForms(
                switch (holder) {
                    case Holder.OnePerson(PersonId id) -> "/nguoi/" + id + "/ghi-so";
                    case Holder.OneUnit(UnitId id) -> "/to-chuc/" + id + "/ghi-so";
                },
                kinds(holder));
    }

    /** Those of the holders who are in the viewer's charge as officer of their unit. One query at the most. */
    private Set<Holder> inCharge(Collection<Holder> holders) {
        var scope = access.scope();
        var people = holders.stream()
                .map(holder -> holder instanceof Holder.OnePerson(PersonId id) ? id : null)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
        var inCharge = sight.inCharge(people);
        return holders.stream()
                .filter(holder -> switch (holder) {
                    case Holder.OnePerson(PersonId id) -> inCharge.contains(id);
                    case Holder.OneUnit(UnitId id) -> scope.contains(id.value());
                })
                .collect(Collectors.toSet());
    }

    private static String named(Collection<Holder> holders) {
        return holders.stream()
                .map(holder -> switch (holder) {
                    case Holder.OnePerson(PersonId id) -> "person " + id;
                    case Holder.OneUnit(UnitId id) -> "unit " + id;
                })
                .limit(20)
                .collect(Collectors.joining(", "));
    }
}
