package vn.vinhdanh.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.Reach;

/**
 * A person's initiative or research task on record.
 *
 * @param usedFor the award this author has spent it on, or null
 */
public record InitiativeRecord(
        InitiativeId id,
        String title,
        boolean research,
        Reach reach,
        int year,
        @Nullable LocalDate recognisedOn,
        @Nullable String recognisedBy,
        @Nullable AwardKey usedFor) {}
