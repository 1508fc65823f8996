package vn.vinhdanh.commendation.eligibility.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What the pages show that lay two days of the law side by side. */
public final class ComparePages {

    private ComparePages() {}

    /**
     * The two days that are compared.
     *
     * @param typedFrom what stands in the field of the first day; empty where nothing was asked
     * @param wrongFrom why another first day than asked for is shown
     */
    public record Days(
            LocalDate from,
            LocalDate to,
            String typedFrom,
            String typedTo,
            @Nullable String wrongFrom,
            @Nullable String wrongTo) {

        /** Whether one of them could not be read. */
        public boolean wrong() {
            return wrongFrom != null || wrongTo != null;
        }

        HttpStatus status() {
            return wrong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        }

        Days of(LocalDate first, LocalDate second) {
            return new Days(first, second, first.toString(), second.toString(), null, null);
        }
    }

    /** One award on two days. */
    public record AwardPage(String name, String path, Days days, List<Pair> pairs, List<LocalDate> turns) {

        public LocalDate from() {
            return days.from();
        }

        public LocalDate to() {
            return days.to();
        }
    }

    /**
     * One kind of subject.
     *
     * @param then null when no version covers the first day
     * @param now null when no version covers the second day
     */
    public record Pair(
            String subject,
            LawPages.@Nullable VersionView then,
            LawPages.@Nullable VersionView now,
            boolean same,
            List<ChangeView> changes) {}

    /**
     * One thing that is new, gone or different.
     *
     * @param kind added, dropped or changed
     * @param way the way to the award that it belongs to; null when it holds for all
     */
    public record ChangeView(
            String kind,
            String of,
            @Nullable String way,
            @Nullable String then,
            @Nullable String now) {}

    /**
     * The whole law on two days.
     *
     * @param swapped whether the days came the wrong way round
     * @param conditions the awards for which it changed who may receive them
     * @param others the awards with a version of which only papers, votes, money and the like changed
     * @param unencoded the awards without a version on either day, of which something changed all the same
     * @param unchanged how many are as before
     */
    public record LawPage(
            Days days,
            boolean swapped,
            List<AwardChange> conditions,
            List<AwardChange> others,
            List<AwardChange> unencoded,
            List<ChangeView> general,
            List<CountView> counts,
            int unchanged) {

        public LocalDate from() {
            return days.from();
        }

        public LocalDate to() {
            return days.to();
        }

        /** How many awards and kinds of subject are not as before. */
        public int changed() {
            return conditions.size() + others.size() + unencoded.size();
        }
    }

    /** How much of one kind changed. */
    public record CountView(String of, int added, int dropped, int changed) {}

    /**
     * What changed for one award and kind of subject.
     *
     * @param place the name of its place on the page
     * @param conditions what changed about who may receive it
     * @param rest what changed about papers, votes, limits, money and who decides
     */
    public record AwardChange(
            String name,
            String subject,
            String path,
            String place,
            boolean begins,
            boolean ends,
            List<ChangeView> conditions,
            List<ChangeView> rest) {}
}
