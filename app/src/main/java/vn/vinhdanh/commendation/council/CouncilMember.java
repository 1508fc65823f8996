package vn.vinhdanh.commendation.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.PersonId;

/**
 * A seat in a council, from a day until a day (that day no longer counts; null when it is still held).
 *
 * @param id the number of the seat
 */
public record CouncilMember(
        long id,
        PersonId person,
        String name,
        CouncilRole role,
        LocalDate from,
        @Nullable LocalDate until) {}
