package vn.vinhdanh.registry.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.PersonOnDay;
import vn.vinhdanh.organization.Post;
import vn.vinhdanh.registry.AchievementRecord;
import vn.vinhdanh.registry.AwardNames;
import vn.vinhdanh.registry.AwardRecord;
import vn.vinhdanh.registry.DisciplineRecord;
import vn.vinhdanh.registry.InitiativeRecord;
import vn.vinhdanh.registry.ServiceTime;
import vn.vinhdanh.registry.YearlyRating;
import vn.vinhdanh.rules.catalogue.AwardKey;

/**
 * A person's record.
 *
 * @param shelf the awards that stand, the highest first
 * @param disciplines null when the viewer is not to see them
 * @param recorder whether the viewer may put something on record about the person
 * @param proceedingsSince since when proceedings are open; null when none are, or not for the viewer
 */
public record PersonPage(
        PersonOnDay person,
        List<Medal> shelf,
        List<Moment> timeline,
        List<YearlyRating> ratings,
        List<InitiativeRecord> initiatives,
        List<AchievementRecord> achievements,
        List<ServiceTime> services,
        List<Post> posts,
        @Nullable List<DisciplineRecord> disciplines,
        @Nullable LocalDate proceedingsSince,
        AwardNames names,
        boolean keeper,
        boolean recorder) {

    /** One award on the shelf, and how many times it was received. */
    public record Medal(AwardKey award, long times) {}

    /** One award in the timeline; whether it was received at a unit that has ended since. */
    public record Moment(AwardRecord award, boolean atPredecessor) {}
}
