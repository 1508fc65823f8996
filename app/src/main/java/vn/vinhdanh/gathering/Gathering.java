package vn.vinhdanh.gathering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.document.DocumentId;
import vn.vinhdanh.document.GatheringPlan;

/**
 * A planned conference or Congress.
 *
 * @param plan what the document lays down
 * @param organisers its units, each with the unit of the house that it is
 */
public record Gathering(GatheringId id, DocumentId document, GatheringPlan plan, List<NamedUnit> organisers) {

    public Gathering {
        organisers = List.copyOf(organisers);
    }

    /** Where it is shown. */
    public String address() {
        return "/hoi-nghi/" + id.value();
    }

    /**
     * A unit as a document names it.
     *
     * @param unit the unit's number; absent where the name did not match one unit and no other
     */
    public record NamedUnit(String name, @Nullable Long unit) {}
}
