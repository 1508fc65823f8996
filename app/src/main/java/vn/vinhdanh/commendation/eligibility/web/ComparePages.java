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

    /** The whole law on two days. */
    public record LawPage(
            LocalDate from, LocalDate to, List<AwardChange> awards, List<ChangeView> general, int unchanged) {}

    /** What changed for one award and kind of subject. */
    public record AwardChange(
            String name, String subject, String path, boolean begins, boolean ends, List<ChangeView> changes) {}
}
