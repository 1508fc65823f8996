package vn.vinhdanh.web;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The emulation year drawn as a line: where each marked day stands, and how high its name must hang so that no two collide. */
public record YearLine(List<Stop> stops, List<Mark> months, int axis, double now, boolean current) {

    public static final int WIDTH = 1080;

    private static final double LEFT = 24;
    private static final double RIGHT = 24;
    private static final int TIER = 22;
    private static final int FIRST_TIER = 20;
    private static final double LETTER = 7.1;
    private static final int MOST_TIERS = 5;

    /** One marked day. {@code anchor} is the SVG word for where its name begins. */
    public record Stop(Milestone milestone, String name, double x, int nameY, String anchor) {}

    /** The first day of a month. */
    public record Mark(int month, double x) {}

    public int height() {
        return axis + 44;
    }

    public static YearLine of(Page page, int year, List<Milestone> milestones) {
        List<Milestone> ordered = milestones.stream()
                .filter(milestone -> milestone.day().getYear() == year)
                .sorted(Comparator.comparing(Milestone::day))
                .toList();
        double[] free = new double[MOST_TIERS];
        int[] tiers = new int[ordered.size()];
        int highest = 0;
        for (int i = 0; i < ordered.size(); i++) {
            double x = x(ordered.get(i).day());
            double width = page.say(ordered.get(i).textKey()).length() * LETTER;
            double start = start(x, width);
            int tier = 0;
            while (tier < MOST_TIERS - 1 && free[tier] > start) {
                tier++;
            }
            free[tier] = start + width + 10;
            tiers[i] = tier;
            highest = Math.max(highest, tier);
        }
        int axis = FIRST_TIER + (highest + 1) * TIER;
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Milestone milestone = ordered.get(i);
            String name = page.say(milestone.textKey());
            double x = x(milestone.day());
            stops.add(new Stop(
                    milestone, name, x, axis - FIRST_TIER - tiers[i] * TIER, anchor(x, name.length() * LETTER)));
        }
        List<Mark> months = Arrays.stream(Month.values())
                .map(month -> new Mark(month.getValue(), x(LocalDate.of(year, month, 1))))
                .toList();
        return new YearLine(
                stops,
                months,
                axis,
                x(page.today().withYear(year)),
                page.today().getYear() == year);
    }

    private static double x(LocalDate day) {
        double part = (day.getDayOfYear() - 1.0) / day.lengthOfYear();
        return Math.round((LEFT + part * (WIDTH - LEFT - RIGHT)) * 10) / 10.0;
    }

    private static String anchor(double x, double width) {
        if (x - width / 2 < 4) {
            return "start";
        }
        return x + width / 2 > WIDTH - 4 ? "end" : "middle";
    }

    private static double start(double x, double width) {
        return switch (anchor(x, width)) {
            case "start" -> x;
            case "end" -> x - width;
            default -> x - width / 2;
        };
    }
}
