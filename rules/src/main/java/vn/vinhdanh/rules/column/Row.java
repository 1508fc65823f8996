package vn.vinhdanh.rules.column;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.Achievement;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.CollectiveYear;
import vn.vinhdanh.rules.fact.Discipline;
import vn.vinhdanh.rules.fact.Doubt;
import vn.vinhdanh.rules.fact.History;
import vn.vinhdanh.rules.fact.Post;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Service;
import vn.vinhdanh.rules.fact.Solved;
import vn.vinhdanh.rules.fact.Standing;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.fact.WorkerClass;
import vn.vinhdanh.rules.fact.Years;

/** One row of a population, read as a history. */
record Row(Population population, int row) implements History {

    private static final Rating[] RATINGS = Rating.values();

    @Override
    public Subject subject() {
        return population.subject(row);
    }

    @Override
    public int year() {
        return population.year(row);
    }

    @Override
    public @Nullable LocalDate since() {
        return population.sinceKnown(row)
                ? LocalDate.of(population.sinceYear(row), population.sinceMonth(row), population.sinceDayOfMonth(row))
                : null;
    }

    @Override
    public int recordsFrom() {
        int first = population.recordsFrom(row);
        return first == Short.MAX_VALUE ? Integer.MAX_VALUE : first;
    }

    @Override
    public Truth woman() {
        return population.woman(row);
    }

    @Override
    public Truth pendingProceedings() {
        return population.pending(row);
    }

    @Override
    public @Nullable WorkerClass workerClass() {
        return population.workerClass(row);
    }

    @Override
    public @Nullable Rating rating(int ofYear) {
        long bit = bit(ofYear);
        if ((population.rated(row) & bit) == 0) {
            return null;
        }
        int step = 0;
        while (step < 3 && (population.atLeast(row, step + 1) & bit) != 0) {
            step++;
        }
        return RATINGS[step];
    }

    @Override
    public boolean contradictoryRating(int ofYear) {
        return (population.contradictory(row) & bit(ofYear)) != 0;
    }

    @Override
    public Truth ratedAtLeast(int ofYear, Rating least) {
        if (isBeforeJoining(ofYear)) {
            return Truth.NO;
        }
        long bit = bit(ofYear);
        if ((population.rated(row) & bit) == 0) {
            return Truth.UNKNOWN;
        }
        return (population.atLeast(row, least.ordinal()) & bit) != 0 ? Truth.YES : Truth.NO;
    }

    @Override
    public Years ratedAtLeast(Rating least) {
        long employed = population.employed(row);
        return new Years(
                year(), population.atLeast(row, least.ordinal()) & employed, ~population.rated(row) & employed);
    }

    @Override
    public Truth awardedFor(AwardKey award, int ofYear) {
        if (ofYear > year() - Years.COUNT && ofYear <= year()) {
            return awarded(award).at(ofYear);
        }
        return isBeforeJoining(ofYear) || ofYear >= recordsFrom() ? Truth.NO : Truth.UNKNOWN;
    }

    @Override
    public Years awarded(AwardKey award) {
        AwardColumn column = population.award(award);
        long open = population.employed(row) & ~population.complete(row);
        return column == null ? new Years(year(), 0, open) : column.years(row, year(), open);
    }

    @Override
    public List<AwardHeld> awards(AwardKey award) {
        AwardColumn column = population.award(award);
        return column == null ? List.of() : column.records(row, year());
    }

    @Override
    public Solved solvedInitiatives() {
        return population.initiatives().of(row, year());
    }

    @Override
    public Solved solvedResearch() {
        return population.research().of(row, year());
    }

    @Override
    public List<Discipline> disciplines() {
        return population.disciplines().of(row);
    }

    @Override
    public List<Achievement> achievements() {
        return population.achievements().of(row);
    }

    @Override
    public @Nullable CollectiveYear collectiveYear(int ofYear) {
        for (CollectiveYear each : population.collectiveYears().of(row)) {
            if (each.year() == ofYear) {
                return each;
            }
        }
        return null;
    }

    @Override
    public List<AwardHeld> awards() {
        List<AwardHeld> records = new ArrayList<>();
        for (AwardColumn each : population.awards()) {
            records.addAll(each.records(row, year()));
        }
        return records;
    }

    @Override
    public List<AwardHeld> awardsOutside(Set<AwardKey> known) {
        List<AwardColumn> unknown = population.awardsOutside(known);
        if (unknown.isEmpty()) {
            return List.of();
        }
        return unknown.stream()
                .flatMap(each -> each.records(row, year()).stream().limit(1))
                .toList();
    }

    @Override
    public @Nullable Standing standing() {
        return population.standing(row);
    }

    @Override
    public Truth laterRetirement() {
        return population.laterRetirement(row);
    }

    @Override
    public @Nullable List<Post> posts() {
        return population.posts(row);
    }

    @Override
    public List<Service> services() {
        return population.services().of(row);
    }

    @Override
    public List<Doubt> doubts() {
        return population.doubts().of(row);
    }

    private boolean isBeforeJoining(int ofYear) {
        return population.sinceKnown(row) && ofYear < population.sinceYear(row);
    }

    private long bit(int ofYear) {
        return Years.only(ofYear - year() + Years.LAST);
    }
}
