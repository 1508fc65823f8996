package vn.vinhdanh.gathering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.document.DocumentId;
import vn.vinhdanh.document.ReportedEvent;

/**
 * An event that was held, with the figures told of it.
 *
 * @param told what the document tells
 * @param organiserUnit the organiser's number, where its name matched one unit
 */
public record HeldEvent(
        long id,
        DocumentId document,
        ReportedEvent told,
        @Nullable Long organiserUnit,
        List<Gathering.NamedUnit> leaders,
        List<Gathering.NamedUnit> deputies,
        List<Gathering.NamedUnit> members) {

    /** Where it is shown. */
    public String address() {
        return "/hoi-nghi/su-kien/" + id;
    }
}
