package vn.vinhdanh.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A fictional person with the record that the sample gives her, year by year. */
final class SamplePerson {

    /** What the sample has in mind with a person. */
    enum Part {
        /** Fighter at the base year after year, and of the ministry every third year. */
        FIGHTER,
        /** Long excellent service that ends in a Labour Order. */
        ORDER,
        /** Long excellent service that ends in the Prime Minister's certificate. */
        CERTIFICATE,
        /** An ordinary record. */
        COLLEAGUE
    }

    enum Reach {
        BASE,
        MINISTRY,
        NATIONAL
    }

    /** An initiative with the award it was spent on, if any. */
    static final class Initiative {
        final long id;
        final int year;
        final Reach reach;
        final String title;

        @Nullable
        SampleAward spentOn;

        Initiative(long id, int year, Reach reach, String title) {
            this.id = id;
            this.year = year;
            this.reach = reach;
            this.title = title;
        }
    }

    final long id;
    final String name;
    final boolean female;
    final int birthYear;
    final int joined;
    final SampleUnit unit;
    final SampleUnit top;
    final String post;
    final boolean leader;
    final Part part;
    final Map<Integer, String> ratings = new TreeMap<>();
    final Set<Integer> disciplined = new HashSet<>();
    final List<Initiative> initiatives = new ArrayList<>();
    final Map<String, Set<Integer>> held = new TreeMap<>();

    SamplePerson(
            long id,
            String name,
            boolean female,
            int birthYear,
            int joined,
            SampleUnit unit,
            SampleUnit top,
            String post,
            boolean leader,
            Part part) {
        this.id = id;
        this.name = name;
        this.female = female;
        this.birthYear = birthYear;
        this.joined = joined;
        this.unit = unit;
        this.top = top;
        this.post = post;
        this.leader = leader;
        this.part = part;
    }

    boolean holds(String award, int year) {
        return held.getOrDefault(award, Set.of()).contains(year);
    }

    boolean excellent(int year) {
        return "EXCELLENT".equals(ratings.get(year));
    }

    boolean goodOrBetter(int year) {
        return excellent(year) || "GOOD".equals(ratings.get(year));
    }

    List<Initiative> unspent(int year, Reach reach) {
        return initiatives.stream()
                .filter(one -> one.year == year && one.reach == reach && one.spentOn == null)
                .toList();
    }

    /** Where in its life a part stands is decided by this number, so that not everybody shines in one year. */
    int turn() {
        return Math.floorMod((int) (id * 7919), 3);
    }
}
