package vn.vinhdanh.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.condition.Claimed;
import vn.vinhdanh.rules.fact.AchievementKind;
import vn.vinhdanh.rules.fact.ServicePlace;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * The form in which somebody puts on record what a condition of the law misses, with the fields that the condition settles.
 * It is kept with verdicts, so that it names things and no address; {@link OpenForms} writes that.
 *
 * @param kind what is put on record
 * @param achievement the kind of achievement; null where the condition names none
 * @param place where the time was served; null where the condition names none
 * @param year the year that has no rating; null where the condition names none
 */
public record RecordForm(
        RecordKind kind,
        @Nullable AchievementKind achievement,
        @Nullable ServicePlace place,
        @Nullable Integer year) {

    /** An achievement of that kind, to be claimed or confirmed. */
    public static RecordForm achievement(@Nullable AchievementKind kind) {
        return new RecordForm(RecordKind.ACHIEVEMENT, kind, null, null);
    }

    /** A time of service in that place. */
    public static RecordForm service(@Nullable ServicePlace place) {
        return new RecordForm(RecordKind.SERVICE, null, place, null);
    }

    /** The rating of that year. */
    public static RecordForm rating(@Nullable Integer year) {
        return new RecordForm(RecordKind.RATING, null, null, year);
    }

    /** The form for the first missing thing that the register can hold; empty where it is no help. */
    public static Optional<RecordForm> of(List<Words> missing) {
        return missing.stream().map(RecordForm::of).flatMap(Optional::stream).findFirst();
    }

    private static Optional<RecordForm> of(Words missing) {
        return switch (missing.key()) {
            case Claimed.LACKING, "rules.missing.confirmation" ->
                Optional.of(achievement(named(missing, AchievementKind.values())));
            case "rules.missing.service-record" -> Optional.of(service(named(missing, ServicePlace.values())));
            case "rules.missing.rating-record" -> Optional.of(rating(year(missing)));
            case "rules.missing.ratings-record" -> Optional.of(rating(null));
            default -> Optional.empty();
        };
    }

    private static <E extends Enum<E>> @Nullable E named(Words missing, E[] values) {
        return Arrays.stream(values)
                .filter(each -> missing.arguments().contains(Argument.term(each)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer year(Words missing) {
        for (Argument each : missing.arguments()) {
            if (each instanceof Argument.Year(int year)) {
                return year;
            }
        }
        return null;
    }
}
