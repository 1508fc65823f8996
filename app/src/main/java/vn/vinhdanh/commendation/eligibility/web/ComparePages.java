package vn.vinhdanh.commendation.eligibility.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pages show that lay two days of the law side by side. */
public final class ComparePages {

    private ComparePages() {}

    /** One award on two days. */
    public record AwardPage(
            String name, String path, LocalDate from, LocalDate to, List<Pair> pairs, List<LocalDate> turns) {}

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
            LocalDate from,
            LocalDate to,
            boolean swapped,
            List<AwardChange> conditions,
            List<AwardChange> others,
            List<AwardChange> unencoded,
            List<ChangeView> general,
            List<CountView> counts,
            int unchanged) {

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
