package vn.vinhdanh.gathering;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vinhdanh.document.DocumentId;
import vn.vinhdanh.document.DocumentSequels;

/** Tells a document's page which gatherings and events grew out of it. */
@Component
class GatheringSequels implements DocumentSequels {

    private final Gatherings gatherings;
    private final HeldEvents events;

    GatheringSequels(Gatherings gatherings, HeldEvents events) {
        this.gatherings = gatherings;
        this.events = events;
    }

    @Override
    public List<Sequel> of(DocumentId document) {
        List<Sequel> sequels = new ArrayList<>();
        gatherings
                .of(document)
                .forEach(plan -> sequels.add(new Sequel(
                        "gathering.sequel.plan",
                        List.of(plan.name()),
                        "/hoi-nghi/" + plan.id().value())));
        events.of(document)
                .forEach(event -> sequels.add(
                        new Sequel("gathering.sequel.event", List.of(event.name(), event.figures()), event.address())));
        return sequels;
    }
}
