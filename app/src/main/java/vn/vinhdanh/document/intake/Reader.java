package vn.vinhdanh.document.intake;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.document.DocumentKind;

/**
 * Reads official documents on emulation and news of its events. It knows how such documents are built, not any one of
 * them: what it does not find stays absent, what it is not sure of says so.
 */
public final class Reader {

    private static final int TITLE_AT_MOST = 250;

    private Reader() {}

    /** What stands in this text. */
    public static Reading read(SourceText source) {
        List<Passage> all = Passages.of(source);
        Foot foot = new Foot(all);
        List<Passage> body = foot.body();
        Names names = new Names(all);
        Head head = new Head(all, body, names);
        Item root = Item.outlineOf(body);
        boolean hasOutline =
                root.children().stream().anyMatch(item -> !item.marker().isBullet());

        Found<String> number = head.number();
        Found<DocumentKind> kind = head.kind(number, hasOutline);
        boolean news = !kind.value().isOfficial();
        Found<LocalDate> day = head.day();
        Reading.Event event = news ? new News(body).event() : null;
        Found<String> subject = news ? title(body, event) : head.subject();
        Found<Integer> year = year(subject, body);
        int yearOtherwise = day == null ? yearNamed(body) : day.value().getYear();
        Tasks tasks = new Tasks(root, year, yearOtherwise);
        List<Reading.Gathering> gatherings = news ? List.of() : new Gatherings(yearOtherwise).in(root);
        return new Reading(
                kind,
                number,
                day == null && event != null ? event.day() : day,
                head.place() == null && event != null ? event.place() : head.place(),
                news ? source(body) : head.issuer(number),
                subject,
                head.addressees(),
                foot.signature(),
                foot.recipients(),
                Citations.in(body, number == null ? null : number.span(), names),
                root.children().stream().map(Item::section).toList(),
                Themes.in(body),
                year,
                news || !gatherings.isEmpty() ? List.of() : tasks.fields(),
                tasks.implementing(),
                Duties.in(body),
                gatherings,
                event);
    }

    /** A news text's title: its first paragraph where that is no sentence, else the name of the event. */
    private static @Nullable Found<String> title(List<Passage> body, Reading.@Nullable Event event) {
        if (body.isEmpty()) {
            return null;
        }
        Passage first = body.getFirst();
        boolean sentence = first.text().matches("(?s).*[.!?;:/]$");
        if (!sentence && first.text().length() <= TITLE_AT_MOST) {
            return first.likely();
        }
        return event == null
                ? null
                : Found.doubtful(event.name().value(), event.name().span());
    }

    /** The medium a news text names as its source. */
    private static @Nullable Found<String> source(List<Passage> body) {
        for (Passage passage : body) {
            if (passage.text().startsWith("Nguồn")) {
                int colon = passage.text().indexOf(':');
                if (colon > 0) {
                    return passage.from(colon + 1).unended().likely();
                }
            }
        }
        return null;
    }

    private static @Nullable Found<Integer> year(@Nullable Found<String> subject, List<Passage> body) {
        if (subject != null && subject.span() != null) {
            for (Passage passage : body) {
                Found<Integer> year = passage.span().from() <= subject.span().from()
                                && subject.span().to() <= passage.span().to()
                        ? Dates.firstYear(passage)
                        : null;
                if (year != null) {
                    return year;
                }
            }
        }
        return null;
    }

    private static int yearNamed(List<Passage> body) {
        for (Passage passage : body) {
            Found<Integer> year = Dates.firstYear(passage);
            if (year != null) {
                return year.value();
            }
        }
        return LocalDate.EPOCH.getYear();
    }
}
