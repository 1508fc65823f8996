package vn.vinhdanh.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.rules.condition.Claimed;
import vn.vinhdanh.rules.fact.AchievementKind;
import vn.vinhdanh.rules.fact.ServicePlace;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * The form in which somebody puts on record what a condition of the law misses.
 *
 * @param kind what is put on record
 * @param known fields that the condition settles, as the form's address carries them: {@code &noi=ARMY}; empty for none
 */
public record RecordForm(RecordKind kind, String known) {

    private static final String YEAR = "&nam=";

    /** The form for the first missing thing that the register can hold; empty where it is no help. */
    public static Optional<RecordForm> of(List<Words> missing) {
        return missing.stream().map(RecordForm::of).flatMap(Optional::stream).findFirst();
    }

    private static Optional<RecordForm> of(Words missing) {
        return switch (missing.key()) {
            case Claimed.LACKING, "rules.missing.confirmation" ->
                Optional.of(closed(RecordKind.ACHIEVEMENT, "thanh-tich", AchievementKind.values(), missing));
            case "rules.missing.service-record" ->
                Optional.of(closed(RecordKind.SERVICE, "noi", ServicePlace.values(), missing));
            case "rules.missing.rating-record" -> Optional.of(new RecordForm(RecordKind.RATING, year(missing)));
            case "rules.missing.ratings-record" -> Optional.of(new RecordForm(RecordKind.RATING, ""));
            default -> Optional.empty();
        };
    }

    private static RecordForm closed(RecordKind kind, String field, Enum<?>[] values, Words missing) {
        return new RecordForm(
                kind,
                Arrays.stream(values)
                        .filter(each -> missing.arguments().contains(Argument.term(each)))
                        .map(each -> "&" + field + "=" + each.name())
                        .findFirst()
                        .orElse(""));
    }

    private static String year(Words missing) {
        return missing.arguments().stream()
                .map(each -> each instanceof Argument.Year(int year) ? YEAR + year : "")
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
    }

    /**
     * The end of its address.
     *
     * @param year the year of achievement that was weighed; an achievement is looked for in it
     */
    String query(int year) {
        return "?loai=" + kind.path() + known + (kind == RecordKind.ACHIEVEMENT ? YEAR + year : "");
    }
}
