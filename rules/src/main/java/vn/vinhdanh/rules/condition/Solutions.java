package vn.vinhdanh.rules.condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.Solved;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.LaterWords;
import vn.vinhdanh.rules.wording.Words;

/** Counts initiatives or research tasks: the same counting for both, so the same answer for both. */
final class Solutions {

    /** What one initiative or task comes to. */
    private enum Place {
        OUTSIDE,
        NARROWER,
        ALREADY_USED,
        OLDER,
        NOT_RECOGNISED,
        PART_YEAR,
        SURE;

        boolean isDoubtful() {
            return this == OLDER || this == NOT_RECOGNISED || this == PART_YEAR;
        }
    }

    private final Weighing weighing;
    private final Solved solved;
    private final Reach reach;
    private final boolean olderAsks;
    private final long on;

    private Solutions(Weighing weighing, Solved solved, Reach reach, boolean olderAsks) {
        this.weighing = weighing;
        this.solved = solved;
        this.reach = reach;
        this.olderAsks = olderAsks;
        on = weighing.on().toEpochDay();
    }

    static Solutions initiatives(Weighing weighing, Reach reach, boolean olderAsks) {
        return new Solutions(weighing, weighing.facts().solvedInitiatives(), reach, olderAsks);
    }

    static Solutions research(Weighing weighing, Reach reach, boolean olderAsks) {
        return new Solutions(weighing, weighing.facts().solvedResearch(), reach, olderAsks);
    }

    /** @param lacking key of the words that say how many are lacking */
    Finding atLeast(int count, Clause clause, Words required, String lacking) {
        int sure = 0;
        int doubtful = 0;
        int looked = 0;
        int to = weighing.to();
        int floor = weighing.floor();
        int recorded = solved.count();
        for (int each = 0; each < recorded; each++) {
            int year = solved.year(each);
            if (year <= to && year >= floor) {
                Place place = place(each, year);
                looked += place == Place.OUTSIDE ? 0 : 1;
                sure += place == Place.SURE ? 1 : 0;
                doubtful += place.isDoubtful() ? 1 : 0;
            }
        }
        List<Words> seen = looked == 0 ? List.of() : LaterWords.by(this::seen);
        if (sure >= count) {
            return new Finding.Met(clause, required, seen, List.of());
        }
        if (sure + doubtful >= count) {
            return new Finding.Unknown(clause, required, seen, LaterWords.by(this::doubtful), List.of());
        }
        int lackingCount = count - sure;
        return new Finding.NotMet(
                clause, required, seen, LaterWords.one(() -> missing(lacking, lackingCount)), lackingCount, List.of());
    }

    private Place place(int each) {
        int year = solved.year(each);
        return year > weighing.to() || year < weighing.floor() ? Place.OUTSIDE : place(each, year);
    }

    /** What one of a year that may count comes to. */
    private Place place(int each, int year) {
        if (!solved.reach(each).atLeast(reach)) {
            return year >= weighing.from() ? Place.NARROWER : Place.OUTSIDE;
        }
        if (usedForTheOtherKind(each) != null) {
            return Place.ALREADY_USED;
        }
        if (year < weighing.from()) {
            return olderAsks && solved.usedFor(each).isEmpty() ? Place.OLDER : Place.OUTSIDE;
        }
        if (solved.recognisedOn(each) > on) {
            return Place.NOT_RECOGNISED;
        }
        return year == weighing.unsureYear() ? Place.PART_YEAR : Place.SURE;
    }

    private @Nullable AwardKey usedForTheOtherKind(int each) {
        if (!weighing.singleUse()) {
            return null;
        }
        for (AwardKey used : solved.usedFor(each)) {
            AwardKind kind = weighing.standards().kindOf(used).orElse(weighing.kind());
            if (kind != weighing.kind()) {
                return used;
            }
        }
        return null;
    }

    private List<Words> seen() {
        List<Words> seen = new ArrayList<>();
        for (int each = 0; each < solved.count(); each++) {
            Place place = place(each);
            if (place != Place.OUTSIDE) {
                seen.add(seen(each, place));
            }
        }
        return seen;
    }

    private Words seen(int each, Place place) {
        Argument named = new Argument.Text(solved.title(each));
        Argument year = new Argument.Year(solved.year(each));
        Argument how = Argument.term(solved.reach(each));
        return switch (place) {
            case NARROWER -> Words.of("rules.seen.narrower", named, year, how);
            case ALREADY_USED ->
                Words.of(
                        "rules.seen.already-used",
                        named,
                        new Argument.Award(Objects.requireNonNull(usedForTheOtherKind(each))));
            case OLDER -> Words.of("rules.seen.older", named, year, how);
            case NOT_RECOGNISED -> Words.of("rules.seen.not-recognised", named, year, how);
            case PART_YEAR, SURE, OUTSIDE ->
                // The last one is not said: whoever spends what was seen must know which of two like-named ones it is.
                Words.of("rules.seen.solution", named, year, how, recognised(each), new Argument.Text(solved.id(each)));
        };
    }

    private Argument recognised(int each) {
        return new Argument.Day(LocalDate.ofEpochDay(solved.recognisedOn(each)));
    }

    private List<Words> doubtful() {
        List<Words> doubtful = new ArrayList<>();
        for (int each = 0; each < solved.count(); each++) {
            Argument named = new Argument.Text(solved.title(each));
            Argument year = new Argument.Year(solved.year(each));
            switch (place(each)) {
                case OLDER -> doubtful.add(Words.of("rules.missing.older-solution", named, year));
                case NOT_RECOGNISED -> doubtful.add(Words.of("rules.missing.recognition", named));
                case PART_YEAR ->
                    doubtful.add(weighing.doubtful(solved.year(each), Words.of("rules.missing.year-record", year)));
                case OUTSIDE, NARROWER, ALREADY_USED, SURE -> {}
            }
        }
        return doubtful;
    }

    private Words missing(String lacking, int howMany) {
        return Words.of(
                lacking,
                new Argument.Count(howMany),
                Argument.term(reach),
                new Argument.Year(Math.max(weighing.from(), weighing.floor())),
                new Argument.Year(weighing.to()),
                new Argument.Day(weighing.on()));
    }
}
