package vn.vinhdanh.organization.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.Bloc;
import vn.vinhdanh.organization.BlocFollower;
import vn.vinhdanh.organization.BlocMember;

/**
 * A bloc of a year, as it stood on a day of that year.
 *
 * @param day the day shown: the one asked for when it lies in the bloc's year, else the nearest day of that year
 * @param movements memberships that began or ended within the year
 * @param former whether the viewer may form blocs
 * @param years the blocs that carry on one another, this one among them
 */
public record BlocPage(
        Bloc bloc,
        LocalDate day,
        List<BlocMember> members,
        List<BlocMember> movements,
        @Nullable BlocFollower follower,
        List<Bloc> years,
        boolean former) {}
