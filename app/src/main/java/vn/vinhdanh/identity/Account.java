package vn.vinhdanh.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.web.Viewer;

/**
 * An account with the roles it holds on the day of the request.
 *
 * @param personNumber the person behind it, by the organization room's number
 */
public record Account(
        AccountId id, String displayName, @Nullable Long personNumber, List<RoleGrant> grants) implements Viewer {

    public Account {
        grants = List.copyOf(grants);
    }

    static Account asOf(
            AccountId id, String displayName, @Nullable Long person, List<RoleGrant> grants, LocalDate day) {
        return new Account(
                id,
                displayName,
                person,
                grants.stream().filter(grant -> grant.holdsOn(day)).toList());
    }

    @Override
    public long account() {
        return id.value();
    }

    @Override
    public Set<String> roles() {
        return grants.stream().map(grant -> grant.role().name()).collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Long> person() {
        return Optional.ofNullable(personNumber);
    }

    public boolean is(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    public boolean isAnyOf(Role... roles) {
        return Set.of(roles).stream().anyMatch(this::is);
    }

    /** The units that the account is officer of, by number, without the units below them. */
    public Set<Long> officerOfUnits() {
        return grants.stream()
                .filter(grant -> grant.role() == Role.UNIT_OFFICER && grant.unit() != null)
                .map(RoleGrant::unit)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The blocs whose paperwork the account leads, by number. */
    public Set<Long> officerOfBlocs() {
        return grants.stream()
                .filter(grant -> grant.role() == Role.BLOC_OFFICER && grant.bloc() != null)
                .map(RoleGrant::bloc)
                .collect(Collectors.toUnmodifiableSet());
    }
}
