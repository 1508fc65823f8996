package vn.vinhdanh.web.engine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.vinhdanh.web.NavigationGroup;
import vn.vinhdanh.web.Viewer;
import vn.vinhdanh.web.Waiting;
import vn.vinhdanh.web.WaitingItem;

/** The menu, in the order of the year's work, with what waits in each place. */
@Component
class Navigation {

    /** @param roles whom it is open to, by the names of their roles; none means everybody */
    private record Place(String path, String key, Set<String> roles) {
        Place(String path, String key, String... roles) {
            this(path, key, Set.of(roles));
        }

        boolean isOpenTo(Viewer viewer) {
            return roles.isEmpty() || !Collections.disjoint(roles, viewer.roles());
        }
    }

    private static final List<List<Place>> PLACES = List.of(
            List.of(
                    new Place("/", "web.navigation.today"),
                    new Place("/phong-trao", "web.navigation.movements"),
                    new Place("/giao-uoc", "web.navigation.pacts"),
                    new Place("/bao-cao", "web.navigation.reports"),
                    new Place("/cham-diem", "web.navigation.scoring")),
            List.of(
                    new Place("/kiem-tra", "web.navigation.check", "DESK_OFFICER", "UNIT_OFFICER"),
                    new Place("/ra-soat", "web.navigation.survey", "DESK_OFFICER", "UNIT_OFFICER"),
                    new Place("/ho-so", "web.navigation.dossiers"),
                    new Place(
                            "/hoi-dong",
                            "web.navigation.councils",
                            "DESK_OFFICER",
                            "COUNCIL_SECRETARY",
                            "COUNCIL_MEMBER",
                            "SIGNING_LEADER"),
                    new Place("/quyet-dinh", "web.navigation.decisions"),
                    new Place("/so-vang", "web.navigation.register"),
                    new Place("/luat", "web.navigation.law")),
            List.of(
                    new Place("/van-ban", "web.navigation.documents"),
                    new Place("/hoi-nghi", "web.navigation.gatherings"),
                    new Place("/to-chuc", "web.navigation.units"),
                    new Place("/khoi", "web.navigation.blocs"),
                    new Place("/nguoi", "web.navigation.people"),
                    new Place("/thong-ke", "web.navigation.statistics"),
                    new Place("/quan-tri", "web.navigation.administration", "ADMINISTRATOR")));

    private final ObjectProvider<Waiting> rooms;

    Navigation(ObjectProvider<Waiting> rooms) {
        this.rooms = rooms;
    }

    List<NavigationGroup> of(Viewer viewer, String path, LocalDate today) {
        Map<String, Long> waiting = new HashMap<>();
        rooms.stream()
                .flatMap(room -> room.waiting(today).stream())
                .map(WaitingItem::place)
                .forEach(place -> waiting.merge(place, 1L, Long::sum));
        waiting.put("/", waiting.values().stream().mapToLong(Long::longValue).sum());
        return PLACES.stream()
                .map(group -> new NavigationGroup(group.stream()
                        .filter(place -> place.isOpenTo(viewer))
                        .map(place -> new NavigationGroup.Entry(
                                place.path(), place.key(), waiting.getOrDefault(place.path(), 0L), isHere(place, path)))
                        .toList()))
                .toList();
    }

    private static boolean isHere(Place place, String path) {
        return place.path().equals("/")
                ? path.equals("/")
                : path.equals(place.path()) || path.startsWith(place.path() + "/");
    }
}
