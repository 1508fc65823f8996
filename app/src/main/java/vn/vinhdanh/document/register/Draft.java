package vn.vinhdanh.document.register;

import java.util.Set;
import java.util.TreeSet;
import vn.vinhdanh.document.DocumentKind;
import vn.vinhdanh.document.RegisteredDocument.Direction;
import vn.vinhdanh.document.intake.Reading;

/**
 * What an officer has made of a reading so far.
 *
 * @param withoutNumber the officer says that the document bears no number
 * @param leftOut names of form rows the officer does not want to take over, such as {@code field.0.task.2}
 */
public record Draft(Reading reading, Direction direction, boolean withoutNumber, Set<String> leftOut) {

    public Draft {
        leftOut = Set.copyOf(leftOut);
    }

    static Draft of(Reading reading) {
        boolean news = reading.kind().value() == DocumentKind.NEWS;
        return new Draft(reading, Direction.RECEIVED, news, new TreeSet<>());
    }

    boolean keeps(String row) {
        return !leftOut.contains(row);
    }
}
