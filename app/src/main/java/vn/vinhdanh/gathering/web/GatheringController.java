package vn.vinhdanh.gathering.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.document.Documents;
import vn.vinhdanh.document.RegisteredDocument;
import vn.vinhdanh.gathering.Gathering;
import vn.vinhdanh.gathering.GatheringId;
import vn.vinhdanh.gathering.Gatherings;
import vn.vinhdanh.gathering.HeldEvent;
import vn.vinhdanh.gathering.HeldEvents;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Paging;
import vn.vinhdanh.web.Screen;

/** Planned conferences and Congresses, and events that were held. */
@Controller
public class GatheringController {

    private static final int SIZE = 30;
    private static final int EVENTS = 30;

    private final Gatherings gatherings;
    private final HeldEvents events;
    private final Documents documents;
    private final Access access;

    GatheringController(Gatherings gatherings, HeldEvents events, Documents documents, Access access) {
        this.gatherings = gatherings;
        this.events = events;
        this.documents = documents;
        this.access = access;
    }

    /** The plans, and the latest events with how many there are in all. */
    public record ListPage(
            List<Gatherings.Listed> plans, Paging paging, List<HeldEvents.Listed> events, long eventCount) {}

    /** One plan and the document that lays it down. */
    public record PlanPage(Gathering gathering, RegisteredDocument document) {}

    /** One event and the document that tells of it. */
    public record EventPage(HeldEvent event, RegisteredDocument document) {}

    @GetMapping("/hoi-nghi")
    ModelAndView list(@RequestParam(defaultValue = "1") int trang) {
        access.require();
        Paging paging = new Paging(gatherings.count(), trang, SIZE);
        return Screen.of(
                "gathering/list",
                new ListPage(gatherings.all(SIZE, paging.offset()), paging, events.latest(EVENTS), events.count()));
    }

    @GetMapping("/hoi-nghi/{id}")
    ModelAndView plan(@PathVariable long id) {
        access.require();
        Gathering gathering = gatherings.find(new GatheringId(id)).orElseThrow(NotFoundProblem::new);
        RegisteredDocument document = documents.find(gathering.document()).orElseThrow(NotFoundProblem::new);
        return Screen.of("gathering/plan", new PlanPage(gathering, document));
    }

    @GetMapping("/hoi-nghi/su-kien/{id}")
    ModelAndView event(@PathVariable long id) {
        access.require();
        HeldEvent event = events.find(id).orElseThrow(NotFoundProblem::new);
        RegisteredDocument document = documents.find(event.document()).orElseThrow(NotFoundProblem::new);
        return Screen.of("gathering/event", new EventPage(event, document));
    }
}
