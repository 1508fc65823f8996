package vn.vinhdanh.printing.paper;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words every official paper carries. They are Vietnamese, whoever looks at the screen. */
final class NationalWords {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("words.printing", VIETNAMESE);

    private NationalWords() {}

    static String say(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), VIETNAMESE).format(arguments);
    }

    /** Place and day; days below 10 and the first two months carry a zero, so that nobody can add a figure. */
    static String placeAndDay(String place, @Nullable LocalDate day) {
        if (day == null) {
            return say("printing.national.placeWithoutDay", place);
        }
        return say(
                "printing.national.placeAndDay",
                place,
                "%02d".formatted(day.getDayOfMonth()),
                day.getMonthValue() < 3 ? "0" + day.getMonthValue() : Integer.toString(day.getMonthValue()),
                Integer.toString(day.getYear()));
    }
}
