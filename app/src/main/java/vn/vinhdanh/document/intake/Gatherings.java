package vn.vinhdanh.document.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.document.GatheringPlan;

/** Reads planned conferences and Congresses: sections named after one, with a time below them. */
final class Gatherings {

    private static final Pattern NAMED = Pattern.compile("^(?:to chuc\\s+)?(hoi nghi|dai hoi)\\b.*");
    private static final Pattern TIME = Pattern.compile("^Thời gian[^:]*:\\s*");
    private static final Pattern STAFF =
            Pattern.compile("trên\\s+(\\d{2,4})\\s+(?:cán bộ|công chức|viên chức|người|lao động)");
    private static final Pattern DELEGATES =
            Pattern.compile("(?:([Kk]hoảng|[Dd]ự kiến)\\s+)?(?<![\\d.])(\\d{1,3}(?:\\.\\d{3})+|\\d{2,5})\\s+đại biểu");
    private static final Pattern HALF = Pattern.compile("(?<!\\d)(?:1/2(?!\\d)|½|nửa|một buổi|01 buổi)\\s*(?:ngày)?");
    private static final Pattern DAYS =
            Pattern.compile("(?<![/\\d])" + Counts.COUNT + "(?:[,.](5))?\\s+ngày(?!\\s+\\d)");
    private static final Pattern REPORTS = Pattern.compile("(\\d{1,2})\\s+báo cáo[^(;.]*\\(([^)]*)\\)");
    private static final Pattern COMPOSITION = Pattern.compile("^Thành phần[^:]*:\\s*");
    private static final Pattern GUESTS =
            Pattern.compile("^(?:Khách mời|Đại biểu mời|Khách mời dự)[^:]*?(?:gồm(?: có)?)?\\s*:\\s*");

    private final int yearOtherwise;

    Gatherings(int yearOtherwise) {
        this.yearOtherwise = yearOtherwise;
    }

    List<Reading.Gathering> in(Item root) {
        List<Reading.Gathering> gatherings = new ArrayList<>();
        collect(root, gatherings);
        return gatherings;
    }

    private void collect(Item item, List<Reading.Gathering> gatherings) {
        for (Item child : item.children()) {
            Matcher named = NAMED.matcher(child.foldedHead());
            if (named.matches() && !child.marker().isBullet() && hasTime(child)) {
                gatherings.add(gathering(child, named.group(1)));
            } else {
                collect(child, gatherings);
            }
        }
    }

    private static boolean hasTime(Item item) {
        return item.passages().anyMatch(passage -> TIME.matcher(passage.text()).lookingAt());
    }

    private Reading.Gathering gathering(Item item, String kind) {
        Passage name = item.head().unended();
        Matcher organise = Pattern.compile("^Tổ chức\\s+").matcher(name.text());
        Passage title = organise.find() ? name.from(organise.end()) : name;
        Found<String> time = time(item);
        return new Reading.Gathering(
                Found.certain(
                        kind.equals("dai hoi") ? GatheringPlan.Kind.CONGRESS : GatheringPlan.Kind.CONFERENCE,
                        title.span()),
                title.certain(),
                staffOver(item),
                item.bulletsUnder(below -> below.foldedHead().contains("don vi") && endsOpen(below)),
                blocs(item),
                time == null ? null : Dates.window(time.value(), yearOtherwise),
                time,
                time == null ? null : halfDays(time),
                delegates(item),
                listed(item, COMPOSITION),
                listed(item, GUESTS),
                item.bulletsUnder(below -> below.foldedHead().contains("chuan bi")),
                item.bulletsUnder(below -> below.foldedHead().contains("chuong trinh")
                        && !below.marker().isBullet()
                        && !below.bullets().isEmpty()),
                reports(item, "tập thể"),
                reports(item, "cá nhân"),
                guidance(item));
    }

    private static boolean endsOpen(Item item) {
        return item.head().text().endsWith(":") && !item.bullets().isEmpty();
    }

    private static List<Found<String>> blocs(Item item) {
        for (Item below : item.all().toList()) {
            boolean named = below.foldedHead().matches(".*\\b(?:khoi|cum)\\b.*")
                    && !below.foldedHead().contains("don vi co");
            if (below == item || !named || !endsOpen(below)) {
                continue;
            }
            Integer declared = Counts.declared(below.head().text(), "[Kk]hối|[Cc]ụm");
            List<Found<String>> blocs = below.bullets();
            boolean agrees = declared == null || declared == blocs.size();
            return agrees
                    ? blocs
                    : blocs.stream()
                            .map(bloc -> Found.doubtful(bloc.value(), bloc.span()))
                            .toList();
        }
        return List.of();
    }

    private static @Nullable Found<Integer> staffOver(Item item) {
        return first(
                item,
                STAFF,
                (passage, matcher) -> Found.certain(Integer.parseInt(matcher.group(1)), passage.span(matcher, 1)));
    }

    private static @Nullable Found<String> time(Item item) {
        return first(
                item,
                TIME,
                (passage, matcher) -> passage.from(matcher.end()).unended().certain());
    }

    private static @Nullable Found<Integer> halfDays(Found<String> time) {
        if (HALF.matcher(time.value()).find()) {
            return new Found<>(1, time.span(), Confidence.CERTAIN);
        }
        Matcher days = DAYS.matcher(time.value());
        if (!days.find()) {
            return null;
        }
        int half = days.group(2) == null ? 0 : 1;
        return new Found<>(2 * Counts.value(days.group(1)) + half, time.span(), Confidence.CERTAIN);
    }

    private static @Nullable Found<Integer> delegates(Item item) {
        return first(item, DELEGATES, (passage, matcher) -> {
            int count = Counts.value(matcher.group(2));
            Span span = passage.span(matcher.start(), matcher.end());
            return Found.certain(count, span);
        });
    }

    private static List<Found<String>> listed(Item item, Pattern label) {
        List<Found<String>> found = first(item, label, (passage, matcher) -> {
            Passage words = passage.from(matcher.end());
            List<Found<String>> entries = new ArrayList<>();
            Matcher entry = Pattern.compile("[^;]+").matcher(words.text());
            while (entry.find()) {
                Passage part = words.part(entry.start(), entry.end()).unended();
                if (!part.text().isEmpty()) {
                    entries.add(part.certain());
                }
            }
            return entries;
        });
        return Objects.requireNonNullElse(found, List.of());
    }

    private static @Nullable Found<Integer> reports(Item item, String whose) {
        return first(item, REPORTS, (passage, matcher) -> {
            Integer declared = Counts.declared(matcher.group(2), whose);
            Integer collectives = Counts.declared(matcher.group(2), "tập thể");
            Integer individuals = Counts.declared(matcher.group(2), "cá nhân");
            if (declared == null) {
                return null;
            }
            int sum = (collectives == null ? 0 : collectives) + (individuals == null ? 0 : individuals);
            Span span = passage.span(matcher.start(), matcher.end());
            return sum == Integer.parseInt(matcher.group(1))
                    ? Found.certain(declared, span)
                    : Found.doubtful(declared, span);
        });
    }

    private static @Nullable Found<String> guidance(Item item) {
        return first(
                item,
                Pattern.compile("\\(?((?:sẽ\\s+)?có hướng dẫn[^.;)]*)\\)?"),
                (passage, matcher) -> Found.certain(matcher.group(1), passage.span(matcher, 1)));
    }

    private interface Taking<T> {
        @Nullable
        T take(Passage passage, Matcher matcher);
    }

    private static <T> @Nullable T first(Item item, Pattern pattern, Taking<T> taking) {
        for (Passage passage : item.passages().toList()) {
            Matcher matcher = pattern.matcher(passage.text());
            if (matcher.find()) {
                T taken = taking.take(passage, matcher);
                if (taken != null) {
                    return taken;
                }
            }
        }
        return null;
    }
}
