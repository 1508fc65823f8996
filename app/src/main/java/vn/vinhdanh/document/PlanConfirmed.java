package vn.vinhdanh.document;

import java.util.List;

/** An officer confirmed a plan of conferences or a Congress; heard within the same transaction. */
public record PlanConfirmed(DocumentId document, List<GatheringPlan> gatherings) {
    public PlanConfirmed {
        gatherings = List.copyOf(gatherings);
    }
}
