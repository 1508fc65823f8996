package vn.vinhdanh.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person to be put on record; the fields are those of {@link Person}. */
public record NewPerson(
        String fullName,
        @Nullable Sex sex,
        @Nullable Integer birthYear,
        PersonClass personClass,
        boolean directWorker,
        @Nullable LocalDate joinedOn,
        boolean sample) {}
