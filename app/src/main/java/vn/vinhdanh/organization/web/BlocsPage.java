package vn.vinhdanh.organization.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.organization.Bloc;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.organization.BlocMember;
import vn.vinhdanh.organization.BlocRole;
import vn.vinhdanh.web.Tab;

/**
 * The blocs of a year.
 *
 * @param former whether the viewer may form blocs
 * @param hits blocs of any year that a searched text found; null when nothing was searched
 */
public record BlocsPage(
        int year,
        List<Tab> years,
        List<Bloc> blocs,
        Map<BlocId, List<BlocMember>> members,
        String sought,
        @Nullable List<Bloc> hits,
        boolean former) {

    public List<BlocMember> membersOf(Bloc bloc) {
        return members.getOrDefault(bloc.id(), List.of());
    }

    public List<BlocMember> withRole(Bloc bloc, BlocRole role) {
        return membersOf(bloc).stream().filter(member -> member.role() == role).toList();
    }
}
