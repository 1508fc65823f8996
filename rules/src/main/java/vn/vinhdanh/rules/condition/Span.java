package vn.vinhdanh.rules.condition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of time; the end does not belong to it. */
record Span(LocalDate from, LocalDate end) {

    /** The part of a stretch that lies between two days; null when nothing does. @param until last day, or null */
    static @Nullable Span between(LocalDate first, LocalDate end, LocalDate from, @Nullable LocalDate until) {
        LocalDate start = from.isBefore(first) ? first : from;
        LocalDate stop = until == null || !until.isBefore(end) ? end : until.plusDays(1);
        return start.isBefore(stop) ? new Span(start, stop) : null;
    }

    /** The stretches in order, those that touch or overlap made one: nobody serves a day twice. */
    static List<Span> joined(List<Span> spans) {
        List<Span> ordered = new ArrayList<>(spans);
        ordered.sort(Comparator.comparing(Span::from));
        List<Span> joined = new ArrayList<>(ordered.size());
        for (Span each : ordered) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || each.from.isAfter(last.end)) {
                joined.add(each);
            } else if (each.end.isAfter(last.end)) {
                joined.set(joined.size() - 1, new Span(last.from, each.end));
            }
        }
        return joined;
    }

    /** What is left of these stretches after taking others away. */
    static List<Span> without(List<Span> spans, List<Span> taken) {
        List<Span> left = new ArrayList<>(spans);
        for (Span hole : taken) {
            List<Span> next = new ArrayList<>(left.size() + 1);
            for (Span each : left) {
                if (!hole.from.isBefore(each.end) || !each.from.isBefore(hole.end)) {
                    next.add(each);
                    continue;
                }
                if (each.from.isBefore(hole.from)) {
                    next.add(new Span(each.from, hole.from));
                }
                if (hole.end.isBefore(each.end)) {
                    next.add(new Span(hole.end, each.end));
                }
            }
            left = next;
        }
        return left;
    }

    /** Whole months of all stretches together; days left over make a month of thirty. */
    static int months(List<Span> spans) {
        long months = 0;
        long days = 0;
        for (Span each : spans) {
            long whole = ChronoUnit.MONTHS.between(each.from, each.end);
            months += whole;
            days += ChronoUnit.DAYS.between(each.from.plusMonths(whole), each.end);
        }
        return (int) (months + days / 30);
    }
}
