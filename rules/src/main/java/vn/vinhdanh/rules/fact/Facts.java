package vn.vinhdanh.rules.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Subject;

/**
 * Everything the rules may look at, about one person, one collective or one household, up to and including one achievement year. Immutable.
 *
 * <p>What is not on record is {@link Truth#UNKNOWN}; only what the record excludes is {@link Truth#NO}. Sixty-four years back
 * from the achievement year are kept, in arrays and bit masks, so that weighing does not search.
 */
public final class Facts implements History {

    private static final int YEARS = 64;
    private static final byte NOT_RECORDED = -1;
    private static final byte CONTRADICTORY = -2;
    private static final Rating[] RATINGS = Rating.values();

    private final Subject subject;
    private final int year;
    private final @Nullable LocalDate since;
    private final int recordsFrom;
    private final Truth woman;
    private final Truth pendingProceedings;
    private final @Nullable WorkerClass workerClass;
    private final byte[] ratings;
    private final long[] atLeast;
    private final Map<AwardKey, Held> held;
    private final List<Initiative> initiatives;
    private final List<ResearchTask> researchTasks;
    private final Solved solvedInitiatives;
    private final Solved solvedResearch;
    private final List<Discipline> disciplines;
    private final List<Achievement> achievements;
    private final Map<Integer, CollectiveYear> collectiveYears;
    private final @Nullable Standing standing;
    private final Truth laterRetirement;
    private final @Nullable List<Post> posts;
    private final List<Service> services;
    private final List<Doubt> doubts;
    private final List<Doubt> found;
    private final List<AwardHeld> allAwards;
    private final List<AwardHeld> standingAwards;

    /** Awards of one key: the years that are sure and those whose record names no decision. */
    private record Held(long sure, long unsure, List<AwardHeld> records) {}

    private Facts(Builder builder) {
        subject = builder.subject;
        year = builder.year;
        since = builder.since;
        woman = builder.woman;
        pendingProceedings = builder.pendingProceedings;
        workerClass = builder.workerClass;
        ratings = builder.ratings.clone();
        atLeast = atLeast(ratings);
        held = Map.copyOf(heldByKey(builder.awards));
        initiatives = List.copyOf(builder.initiatives);
        researchTasks = List.copyOf(builder.researchTasks);
        solvedInitiatives = Solved.initiatives(initiatives);
        solvedResearch = Solved.research(researchTasks);
        disciplines = List.copyOf(builder.disciplines);
        achievements = List.copyOf(builder.achievements);
        collectiveYears = Map.copyOf(builder.collectiveYears);
        standing = builder.standing;
        laterRetirement = builder.laterRetirement;
        posts = builder.posts == null ? null : List.copyOf(builder.posts);
        services = List.copyOf(builder.services);
        found = List.copyOf(builder.found);
        doubts = builder.doubts();
        allAwards = List.copyOf(builder.awards);
        standingAwards = allAwards.stream().filter(each -> !each.revoked()).toList();
        recordsFrom = builder.recordsFrom != null ? builder.recordsFrom : firstRecordedYear();
    }

    /** Facts about a person, for an achievement year. */
    public static Builder ofPerson(int year) {
        return new Builder(Subject.INDIVIDUAL, year);
    }

    /** Facts about a collective, for an achievement year. */
    public static Builder ofCollective(int year) {
        return new Builder(Subject.COLLECTIVE, year);
    }

    /** Facts about a household, for an achievement year. */
    public static Builder ofHousehold(int year) {
        return new Builder(Subject.HOUSEHOLD, year);
    }

    /** A person, a collective or a household. */
    @Override
    public Subject subject() {
        return subject;
    }

    /** The achievement year: the last year that counts. */
    @Override
    public int year() {
        return year;
    }

    /** Day of recruitment, or of foundation; null when not on record. */
    @Override
    public @Nullable LocalDate since() {
        return since;
    }

    /** The year from which the awards on record are complete; before it a missing award proves nothing. */
    @Override
    public int recordsFrom() {
        return recordsFrom;
    }

    /** Whether the person is a woman. */
    @Override
    public Truth woman() {
        return woman;
    }

    /** Whether discipline, inspection, investigation or a complaint is pending. */
    @Override
    public Truth pendingProceedings() {
        return pendingProceedings;
    }

    /** The class the person is counted in, or null. */
    @Override
    public @Nullable WorkerClass workerClass() {
        return workerClass;
    }

    /** The rating of that year; null when there is none on record, or two that contradict each other. */
    @Override
    public @Nullable Rating rating(int ofYear) {
        int index = index(ofYear);
        return index < 0 || ratings[index] < 0 ? null : RATINGS[ratings[index]];
    }

    /** Whether that year has two different ratings on record. */
    @Override
    public boolean contradictoryRating(int ofYear) {
        int index = index(ofYear);
        return index >= 0 && ratings[index] == CONTRADICTORY;
    }

    /** Whether that year was rated at least so. */
    @Override
    public Truth ratedAtLeast(int ofYear, Rating least) {
        if (beforeJoining(ofYear)) {
            return Truth.NO;
        }
        int index = index(ofYear);
        if (index < 0 || ratings[index] < 0) {
            return Truth.UNKNOWN;
        }
        return ratings[index] >= least.step() ? Truth.YES : Truth.NO;
    }

    /** Whether the award was received for that year, and not taken back. */
    @Override
    public Truth awardedFor(AwardKey award, int ofYear) {
        int index = index(ofYear);
        Held of = held.get(award);
        if (of != null && index >= 0) {
            long bit = 1L << index;
            if ((of.sure & bit) != 0) {
                return Truth.YES;
            }
            if ((of.unsure & bit) != 0) {
                return Truth.UNKNOWN;
            }
        }
        if (beforeJoining(ofYear) || ofYear >= recordsFrom) {
            return Truth.NO;
        }
        return Truth.UNKNOWN;
    }

    @Override
    public Years ratedAtLeast(Rating least) {
        long employed = employed();
        return new Years(year, atLeast[least.step()] & employed, ~atLeast[0] & employed);
    }

    @Override
    public Years awarded(AwardKey award) {
        Held of = held.get(award);
        long sure = of == null ? 0 : of.sure;
        long unsure = of == null ? 0 : of.unsure;
        long open = employed() & ~Years.from(place(recordsFrom));
        return new Years(year, sure, (unsure | open) & ~sure);
    }

    /** All records of an award that were not taken back, earliest first. */
    @Override
    public List<AwardHeld> awards(AwardKey award) {
        Held of = held.get(award);
        return of == null ? List.of() : of.records;
    }

    /** Every award with a record that was not taken back. */
    public Set<AwardKey> awardsHeld() {
        return held.keySet();
    }

    /** What the members did, year by year, in no particular order. */
    public Collection<CollectiveYear> collectiveYears() {
        return collectiveYears.values();
    }

    public List<Initiative> initiatives() {
        return initiatives;
    }

    public List<ResearchTask> researchTasks() {
        return researchTasks;
    }

    @Override
    public Solved solvedInitiatives() {
        return solvedInitiatives;
    }

    @Override
    public Solved solvedResearch() {
        return solvedResearch;
    }

    @Override
    public List<Discipline> disciplines() {
        return disciplines;
    }

    @Override
    public List<Achievement> achievements() {
        return achievements;
    }

    /** What the members did that year; null when not on record. */
    @Override
    public @Nullable CollectiveYear collectiveYear(int ofYear) {
        return collectiveYears.get(ofYear);
    }

    @Override
    public List<AwardHeld> awards() {
        return standingAwards;
    }

    @Override
    public List<AwardHeld> awardsOutside(Set<AwardKey> known) {
        List<AwardHeld> outside = List.of();
        for (Map.Entry<AwardKey, Held> each : held.entrySet()) {
            if (!known.contains(each.getKey())) {
                outside = new ArrayList<>(outside);
                outside.add(each.getValue().records.getFirst());
                outside.sort(Comparator.comparing(AwardHeld::award));
            }
        }
        return outside;
    }

    @Override
    public @Nullable Standing standing() {
        return standing;
    }

    @Override
    public Truth laterRetirement() {
        return laterRetirement;
    }

    @Override
    public @Nullable List<Post> posts() {
        return posts;
    }

    @Override
    public List<Service> services() {
        return services;
    }

    @Override
    public List<Doubt> doubts() {
        return doubts;
    }

    /**
     * The same record, open for additions and seen from another achievement year. Nothing is taken away: ratings, awards and
     * initiatives after that year stay, and do not count.
     */
    public Builder seenFrom(int otherYear) {
        Builder other = new Builder(subject, otherYear);
        for (int index = 0; index < YEARS; index++) {
            int place = other.place(year - YEARS + 1 + index);
            if (place >= 0) {
                other.ratings[place] = ratings[index];
            }
        }
        other.awards.addAll(allAwards);
        other.initiatives.addAll(initiatives);
        other.researchTasks.addAll(researchTasks);
        other.disciplines.addAll(disciplines);
        other.achievements.addAll(achievements);
        other.collectiveYears.putAll(collectiveYears);
        other.services.addAll(services);
        other.posts = posts == null ? null : new ArrayList<>(posts);
        other.since = since;
        other.recordsFrom = recordsFrom;
        other.workerClass = workerClass;
        other.standing = standing;
        other.woman = woman;
        other.pendingProceedings = pendingProceedings;
        other.laterRetirement = laterRetirement;
        other.found.addAll(found);
        return other;
    }

    /**
     * The record as far as it could be known on a day: later discipline and later awards are left out, a later recognition is
     * not there yet. Awards carry a year and no day, so those of the achievement year itself stay.
     */
    public Builder knownBy(LocalDate day, int otherYear) {
        Builder then = seenFrom(otherYear);
        then.awards.removeIf(each -> each.year() > otherYear);
        then.disciplines.removeIf(each -> each.decidedOn().isAfter(day));
        then.initiatives.replaceAll(each -> {
            LocalDate on = each.recognisedOn();
            return on == null || !on.isAfter(day)
                    ? each
                    : new Initiative(each.id(), each.title(), each.reach(), each.year(), null, each.usedFor());
        });
        then.researchTasks.replaceAll(each -> {
            LocalDate on = each.acceptedOn();
            return on == null || !on.isAfter(day)
                    ? each
                    : new ResearchTask(each.id(), each.title(), each.reach(), each.year(), null, each.usedFor());
        });
        return then;
    }

    private boolean beforeJoining(int ofYear) {
        return since != null && ofYear < since.getYear();
    }

    private int index(int ofYear) {
        int index = ofYear - (year - YEARS + 1);
        return index < 0 || index >= YEARS ? -1 : index;
    }

    private long employed() {
        return since == null ? -1L : Years.from(place(since.getYear()));
    }

    /** The place of a year among the sixty-four, also where it lies outside. */
    private int place(int ofYear) {
        return Math.clamp((long) ofYear - year + Years.LAST, -1, YEARS);
    }

    /** For each step of the ratings the years rated so or better. */
    private static long[] atLeast(byte[] ratings) {
        long[] atLeast = new long[RATINGS.length];
        for (int index = 0; index < YEARS; index++) {
            for (int step = 0; step <= ratings[index]; step++) {
                atLeast[step] |= 1L << index;
            }
        }
        return atLeast;
    }

    private int firstRecordedYear() {
        int first = Integer.MAX_VALUE;
        for (int index = 0; index < YEARS; index++) {
            if (ratings[index] != NOT_RECORDED) {
                first = year - YEARS + 1 + index;
                break;
            }
        }
        for (Held of : held.values()) {
            for (AwardHeld each : of.records) {
                first = Math.min(first, each.year());
            }
        }
        return first;
    }

    private Map<AwardKey, Held> heldByKey(List<AwardHeld> awards) {
        Map<AwardKey, List<AwardHeld>> byKey = new HashMap<>();
        for (AwardHeld each : awards) {
            if (!each.revoked()) {
                byKey.computeIfAbsent(each.award(), key -> new ArrayList<>()).add(each);
            }
        }
        Map<AwardKey, Held> result = HashMap.newHashMap(byKey.size());
        byKey.forEach((key, records) -> {
            long sure = 0;
            long unsure = 0;
            for (AwardHeld each : records) {
                int index = index(each.year());
                if (index >= 0 && each.decision() != null) {
                    sure |= 1L << index;
                } else if (index >= 0) {
                    unsure |= 1L << index;
                }
            }
            records.sort((one, other) -> Integer.compare(one.year(), other.year()));
            result.put(key, new Held(sure, unsure, List.copyOf(records)));
        });
        return result;
    }

    /** Gathers facts; every method returns the builder. */
    public static final class Builder {

        private final Subject subject;
        private final int year;
        private final byte[] ratings = new byte[YEARS];
        private final List<AwardHeld> awards = new ArrayList<>();
        private final List<Initiative> initiatives = new ArrayList<>();
        private final List<ResearchTask> researchTasks = new ArrayList<>();
        private final List<Discipline> disciplines = new ArrayList<>();
        private final List<Achievement> achievements = new ArrayList<>();
        private final Map<Integer, CollectiveYear> collectiveYears = new HashMap<>();
        private final List<Service> services = new ArrayList<>(0);
        private final List<Doubt> found = new ArrayList<>(0);
        private @Nullable List<Post> posts;
        private @Nullable Standing standing;
        private Truth laterRetirement = Truth.UNKNOWN;
        private @Nullable LocalDate since;
        private @Nullable Integer recordsFrom;
        private @Nullable WorkerClass workerClass;
        private Truth woman = Truth.UNKNOWN;
        private Truth pendingProceedings = Truth.UNKNOWN;

        private Builder(Subject subject, int year) {
            this.subject = subject;
            this.year = year;
            Arrays.fill(ratings, NOT_RECORDED);
        }

        /** Day of recruitment, or of foundation for a collective. */
        public Builder since(@Nullable LocalDate day) {
            since = day;
            return this;
        }

        /**
         * From this year on the register of awards is complete. Unless said, the first year with any rating or award on record.
         */
        public Builder recordsFrom(int firstYear) {
            recordsFrom = firstYear;
            return this;
        }

        public Builder woman(boolean value) {
            woman = value ? Truth.YES : Truth.NO;
            return this;
        }

        public Builder workerClass(WorkerClass value) {
            workerClass = value;
            return this;
        }

        /** Whether proceedings are pending; unless said, unknown. */
        public Builder pendingProceedings(Truth value) {
            pendingProceedings = value;
            return this;
        }

        /** A yearly rating. A second, different one for the same year makes the year contradictory, hence unknown. */
        public Builder rated(int ofYear, Rating rating) {
            int index = place(ofYear);
            if (index >= 0) {
                byte known = ratings[index];
                boolean same = known == NOT_RECORDED || known == rating.step();
                if (!same && known != CONTRADICTORY) {
                    found.add(new Doubt.TwoRatings(ofYear, RATINGS[known], rating));
                }
                ratings[index] = same ? rating.step() : CONTRADICTORY;
            }
            return this;
        }

        public Builder award(AwardHeld award) {
            awards.add(award);
            return this;
        }

        /** Leaves those awards out again, and with them the use they made of initiatives. */
        public Builder without(Predicate<AwardHeld> left) {
            Set<AwardKey> gone = new HashSet<>();
            awards.forEach(each -> {
                if (left.test(each)) {
                    gone.add(each.award());
                }
            });
            awards.removeIf(left);
            awards.forEach(each -> gone.remove(each.award()));
            initiatives.replaceAll(each -> new Initiative(
                    each.id(),
                    each.title(),
                    each.reach(),
                    each.year(),
                    each.recognisedOn(),
                    but(each.usedFor(), gone)));
            researchTasks.replaceAll(each -> new ResearchTask(
                    each.id(), each.title(), each.reach(), each.year(), each.acceptedOn(), but(each.usedFor(), gone)));
            return this;
        }

        private static List<AwardKey> but(List<AwardKey> usedFor, Set<AwardKey> gone) {
            return usedFor.stream().filter(each -> !gone.contains(each)).toList();
        }

        /** An initiative. The same identifier twice counts once, and leaves a doubt. */
        public Builder initiative(Initiative initiative) {
            if (initiatives.stream().noneMatch(each -> each.id().equals(initiative.id()))) {
                initiatives.add(initiative);
            } else {
                found.add(new Doubt.SolutionTwice(initiative.title(), initiative.year()));
            }
            return this;
        }

        /** A research task. The same identifier twice counts once, and leaves a doubt. */
        public Builder research(ResearchTask task) {
            if (researchTasks.stream().noneMatch(each -> each.id().equals(task.id()))) {
                researchTasks.add(task);
            } else {
                found.add(new Doubt.SolutionTwice(task.title(), task.year()));
            }
            return this;
        }

        /** A disciplinary measure. An end before its decision is a doubt, and counts as an end not on record. */
        public Builder discipline(Discipline discipline) {
            LocalDate ends = discipline.ends();
            if (ends != null && ends.isBefore(discipline.decidedOn())) {
                found.add(new Doubt.DisciplineBackwards(discipline));
                disciplines.add(new Discipline(discipline.level(), discipline.decidedOn(), null));
            } else {
                disciplines.add(discipline);
            }
            return this;
        }

        public Builder achievement(Achievement achievement) {
            achievements.add(achievement);
            return this;
        }

        public Builder members(CollectiveYear ofYear) {
            collectiveYears.put(ofYear.year(), ofYear);
            return this;
        }

        /** How the subject stands to the ministry; unless said, not on record. */
        public Builder standing(Standing value) {
            standing = value;
            return this;
        }

        /** Whether the person belongs to a group that retires later; unless said, unknown. */
        public Builder laterRetirement(Truth value) {
            laterRetirement = value;
            return this;
        }

        /** From now on the posts given are all there are: having none is a fact, too. */
        public Builder postsOnRecord() {
            posts = posts == null ? new ArrayList<>() : posts;
            return this;
        }

        /** A leading post. One that ends before it begins is a doubt and does not count. */
        public Builder post(Post post) {
            postsOnRecord();
            if (inOrder(post.from(), post.until()) && posts != null) {
                posts.add(post);
            }
            return this;
        }

        /** A time of service. One that ends before it begins is a doubt and does not count. */
        public Builder service(Service service) {
            if (inOrder(service.from(), service.until())) {
                services.add(service);
            }
            return this;
        }

        private boolean inOrder(LocalDate from, @Nullable LocalDate until) {
            if (until == null || !until.isBefore(from)) {
                return true;
            }
            found.add(new Doubt.TimeBackwards(from, until));
            return false;
        }

        private int place(int ofYear) {
            int index = ofYear - (year - YEARS + 1);
            return index < 0 || index >= YEARS ? -1 : index;
        }

        private List<Doubt> doubts() {
            List<Doubt> doubts = new ArrayList<>(found);
            Map<AwardKey, Map<Integer, AwardHeld>> seen = new HashMap<>();
            for (AwardHeld each : awards) {
                if (each.revoked()) {
                    continue;
                }
                if (each.decision() == null) {
                    doubts.add(new Doubt.AwardWithoutDecision(each.award(), each.year()));
                }
                AwardHeld other = seen.computeIfAbsent(each.award(), key -> new HashMap<>())
                        .putIfAbsent(each.year(), each);
                if (other != null && other.type() == each.type()) {
                    doubts.add(new Doubt.AwardTwice(each.award(), each.year()));
                }
            }
            return List.copyOf(doubts);
        }

        /** The facts gathered so far. */
        public Facts build() {
            return new Facts(this);
        }
    }
}
