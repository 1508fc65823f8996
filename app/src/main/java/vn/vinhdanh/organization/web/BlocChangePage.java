package vn.vinhdanh.organization.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.Bloc;
import vn.vinhdanh.organization.BlocFollower;
import vn.vinhdanh.organization.BlocMember;
import vn.vinhdanh.web.Choice;

/**
 * The forms that change a bloc within its year.
 *
 * @param day the day that stands in the forms: today, or the nearest day of the bloc's year
 * @param others units that are not members on that day
 */
public record BlocChangePage(
        Bloc bloc,
        LocalDate day,
        List<BlocMember> members,
        List<Choice> others,
        @Nullable BlocFollower follower) {

    public List<Choice> memberChoices() {
        return members.stream()
                .map(member -> new Choice(member.unit().toString(), member.unitName()))
                .toList();
    }
}
