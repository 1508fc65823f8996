package vn.vinhdanh.rules.column;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.Achievement;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.CollectiveYear;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.Discipline;
import vn.vinhdanh.rules.fact.Doubt;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.History;
import vn.vinhdanh.rules.fact.Post;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.Service;
import vn.vinhdanh.rules.fact.Solved;
import vn.vinhdanh.rules.fact.Standing;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.fact.WorkerClass;
import vn.vinhdanh.rules.fact.Years;

/**
 * Gathers a population row by row. Say {@link #next} and then what is on record of that subject; every method about it returns the
 * builder. What is not said is not on record. For one thread.
 */
public final class PopulationBuilder {

    /** A record that names no decision. */
    public static final int NO_DECISION = AwardColumn.NO_DECISION;

    /** The day of an initiative that is not recognised. */
    public static final int NOT_RECOGNISED = Solved.NOT_RECOGNISED;

    private static final int NO_YEAR = Short.MAX_VALUE;
    private static final int LAST_YEAR = 9_999;

    final Set<Integer> kinds = new TreeSet<>();
    final Ints years = new Ints();
    final Ints sinceYears = new Ints();
    final Ints sinceDays = new Ints();
    final Ints recordsFrom = new Ints();
    final Ints traits = new Ints();
    final Longs rated = new Longs();
    final Longs high = new Longs();
    final Longs odd = new Longs();
    final SolvedColumn.Draft initiatives = new SolvedColumn.Draft();
    final SolvedColumn.Draft research = new SolvedColumn.Draft();
    final DisciplineColumn.Draft disciplines = new DisciplineColumn.Draft();
    final Kept.Draft<Achievement> achievements = new Kept.Draft<>();
    final Kept.Draft<CollectiveYear> collectiveYears = new Kept.Draft<>();
    final Kept.Draft<Post> posts = new Kept.Draft<>();
    final Kept.Draft<Service> services = new Kept.Draft<>();
    final Kept.Draft<Doubt> doubts = new Kept.Draft<>();
    final Kept.Draft<History> whole = new Kept.Draft<>();

    private final Map<AwardKey, Integer> awardNumbers = new HashMap<>();
    private final List<AwardColumn.Draft> awards = new ArrayList<>();
    private final Map<String, Integer> decisionNumbers = new HashMap<>();
    private final List<@Nullable String> decisions = new ArrayList<>();

    private boolean open;
    private Subject subject = Subject.INDIVIDUAL;
    private int year;
    private int sinceYear;
    private int sinceDay;
    private boolean recordsSaid;
    private int saidRecordsFrom;
    private int firstYear;
    private Truth woman = Truth.UNKNOWN;
    private Truth pending = Truth.UNKNOWN;
    private Truth laterRetirement = Truth.UNKNOWN;
    private @Nullable WorkerClass workerClass;
    private @Nullable Standing standing;
    private boolean postsKnown;
    private long ratedYears;
    private long highYears;
    private long oddYears;

    PopulationBuilder() {
        decisions.add(null);
    }

    /** The number of an award, for {@link #award(int, int, CommendationType, int)}. */
    public int award(AwardKey award) {
        return awardNumbers.computeIfAbsent(award, key -> {
            awards.add(new AwardColumn.Draft(key));
            return awards.size() - 1;
        });
    }

    /** The number of a decision's text, for {@link #award(int, int, CommendationType, int)}. */
    public int decision(@Nullable String text) {
        if (text == null) {
            return NO_DECISION;
        }
        return decisionNumbers.computeIfAbsent(text, key -> {
            decisions.add(key);
            return decisions.size() - 1;
        });
    }

    /**
     * A new row.
     *
     * @param achievementYear the last year that counts, 1 to 9999
     */
    public PopulationBuilder next(Subject of, int achievementYear) {
        if (achievementYear < 1 || achievementYear > LAST_YEAR) {
            throw new IllegalArgumentException("Not a year: " + achievementYear);
        }
        close();
        open = true;
        subject = of;
        year = achievementYear;
        sinceYear = 0;
        sinceDay = 0;
        recordsSaid = false;
        firstYear = NO_YEAR;
        woman = Truth.UNKNOWN;
        pending = Truth.UNKNOWN;
        laterRetirement = Truth.UNKNOWN;
        workerClass = null;
        standing = null;
        postsKnown = false;
        ratedYears = 0;
        highYears = 0;
        oddYears = 0;
        initiatives.nextRow();
        research.nextRow();
        return this;
    }

    /** Day of recruitment, or of foundation; the year 1 to 9999. */
    public PopulationBuilder since(int ofYear, int month, int day) {
        sinceYear = ofYear;
        sinceDay = month << 5 | day;
        return this;
    }

    /** From this year on the register of awards is complete; unless said, the first year with any rating or award. */
    public PopulationBuilder recordsFrom(int first) {
        recordsSaid = true;
        saidRecordsFrom = first;
        return this;
    }

    /** Whether the person is a woman. */
    public PopulationBuilder woman(Truth value) {
        woman = value;
        return this;
    }

    /** Whether proceedings are pending. */
    public PopulationBuilder pendingProceedings(Truth value) {
        pending = value;
        return this;
    }

    /** The class the person is counted in. */
    public PopulationBuilder workerClass(WorkerClass value) {
        workerClass = value;
        return this;
    }

    /**
     * A yearly rating. A second, different one for the same year makes the year contradictory. Years outside the sixty-four up
     * to the achievement year are left out.
     */
    public PopulationBuilder rated(int ofYear, Rating rating) {
        long bit = Years.only(ofYear - year + Years.LAST);
        if (bit == 0) {
            return this;
        }
        firstYear = Math.min(firstYear, ofYear);
        boolean isHigh = rating.atLeast(Rating.GOOD);
        boolean isOdd = rating == Rating.COMPLETED || rating == Rating.EXCELLENT;
        boolean contradictory = (oddYears & ~ratedYears & bit) != 0;
        boolean known = (ratedYears & bit) != 0;
        boolean same = known && (highYears & bit) != 0 == isHigh && (oddYears & bit) != 0 == isOdd;
        if (contradictory || (known && !same)) {
            ratedYears &= ~bit;
            highYears &= ~bit;
            oddYears |= bit;
        } else {
            ratedYears |= bit;
            highYears |= isHigh ? bit : 0;
            oddYears |= isOdd ? bit : 0;
        }
        return this;
    }

    /**
     * An award that was not taken back.
     *
     * @param award its number, see {@link #award(AwardKey)}
     * @param ofYear the achievement year it was given for, at most 63 years before the row's
     * @param decision the number of its decision, see {@link #decision}, or {@link #NO_DECISION}
     */
    public PopulationBuilder award(int award, int ofYear, CommendationType type, int decision) {
        if (!isNear(ofYear)) {
            throw new IllegalArgumentException("More than 63 years before " + year + ": " + ofYear);
        }
        firstYear = Math.min(firstYear, ofYear);
        awards.get(award).add(row(), ofYear, type.ordinal(), decision);
        return this;
    }

    /**
     * An initiative that was not used for any award, called by its number.
     *
     * @param ofYear the year whose achievement it is, at most 63 years before the row's
     * @param recognisedOn the day of recognition since 1970-01-01, from 1960 to 2139, or {@link #NOT_RECOGNISED}
     */
    public PopulationBuilder initiative(Reach reach, int ofYear, int recognisedOn) {
        initiatives.add(year - ofYear, reach, recognisedOn, List.of());
        return this;
    }

    /** A research task that was not used for any award; see {@link #initiative(Reach, int, int)}. */
    public PopulationBuilder research(Reach reach, int ofYear, int acceptedOn) {
        research.add(year - ofYear, reach, acceptedOn, List.of());
        return this;
    }

    /** A disciplinary measure. */
    public PopulationBuilder discipline(Discipline discipline) {
        disciplines.add(row(), discipline);
        return this;
    }

    /** An achievement that the proposal names. */
    public PopulationBuilder achievement(Achievement achievement) {
        achievements.add(row(), achievement);
        return this;
    }

    /** What the members of a collective did in one year. */
    public PopulationBuilder members(CollectiveYear ofYear) {
        collectiveYears.add(row(), ofYear);
        return this;
    }

    /** A row with all that these facts say. What does not fit in columns is kept as it is, and costs more. */
    public PopulationBuilder add(Facts facts) {
        if (!fits(facts)) {
            next(facts.subject(), Math.clamp(facts.year(), 1, LAST_YEAR));
            whole.add(row(), facts);
            return this;
        }
        next(facts.subject(), facts.year());
        LocalDate since = facts.since();
        if (since != null) {
            since(since.getYear(), since.getMonthValue(), since.getDayOfMonth());
        }
        recordsFrom(Math.min(facts.recordsFrom(), NO_YEAR));
        woman = facts.woman();
        pending = facts.pendingProceedings();
        workerClass = facts.workerClass();
        addYears(facts);
        for (AwardKey each : facts.awardsHeld()) {
            int number = award(each);
            for (AwardHeld held : facts.awards(each)) {
                award(number, held.year(), held.type(), decision(held.decision()));
            }
        }
        addSolved(facts);
        facts.disciplines().forEach(this::discipline);
        facts.achievements().forEach(this::achievement);
        facts.collectiveYears().forEach(this::members);
        addService(facts);
        facts.doubts().forEach(each -> doubts.add(row(), each));
        return this;
    }

    /** The population gathered so far. The builder is of no use afterwards. */
    public Population build() {
        close();
        return new Population(this);
    }

    Map<AwardKey, AwardColumn> awardColumns(short[] yearOfRow) {
        Map<AwardKey, AwardColumn> columns = HashMap.newHashMap(awards.size());
        awardNumbers.forEach(
                (key, number) -> columns.put(key, awards.get(number).build(yearOfRow, decisions)));
        return columns;
    }

    private void addYears(Facts facts) {
        for (int each = facts.year() - Years.LAST; each <= facts.year(); each++) {
            Rating rating = facts.rating(each);
            if (rating != null) {
                rated(each, rating);
            } else if (facts.contradictoryRating(each)) {
                rated(each, Rating.NOT_COMPLETED).rated(each, Rating.EXCELLENT);
            }
        }
    }

    private void addService(Facts facts) {
        standing = facts.standing();
        laterRetirement = facts.laterRetirement();
        List<Post> held = facts.posts();
        if (held != null) {
            postsKnown = true;
            held.forEach(each -> posts.add(row(), each));
        }
        facts.services().forEach(each -> services.add(row(), each));
    }

    private void addSolved(Facts facts) {
        Solved solved = facts.solvedInitiatives();
        for (int each = 0; each < solved.count(); each++) {
            String identifier = facts.initiatives().get(each).id();
            add(initiatives, solved, each, identifier);
        }
        Solved tasks = facts.solvedResearch();
        for (int each = 0; each < tasks.count(); each++) {
            String identifier = facts.researchTasks().get(each).id();
            add(research, tasks, each, identifier);
        }
    }

    private void add(SolvedColumn.Draft column, Solved solved, int place, String identifier) {
        column.add(
                year - solved.year(place),
                solved.reach(place),
                solved.recognisedOn(place),
                solved.usedFor(place),
                identifier,
                solved.title(place));
    }

    private boolean fits(Facts facts) {
        LocalDate since = facts.since();
        return isYear(facts.year())
                && (since == null || isYear(since.getYear()))
                && (isYear(facts.recordsFrom()) || facts.recordsFrom() == Integer.MAX_VALUE)
                && facts.awardsHeld().stream()
                        .flatMap(each -> facts.awards(each).stream())
                        .allMatch(each -> each.year() <= LAST_YEAR && each.year() > facts.year() - Years.COUNT)
                && facts.disciplines().stream().allMatch(PopulationBuilder::fits)
                && initiatives.fits(facts.solvedInitiatives(), facts.year())
                && research.fits(facts.solvedResearch(), facts.year());
    }

    private static boolean fits(Discipline discipline) {
        LocalDate ends = discipline.ends();
        return isYear(discipline.decidedOn().getYear()) && (ends == null || isYear(ends.getYear()));
    }

    private static boolean isYear(int value) {
        return value >= 1 && value <= LAST_YEAR;
    }

    private boolean isNear(int ofYear) {
        return ofYear > year - Years.COUNT && ofYear <= LAST_YEAR;
    }

    /** Zero when not on record. */
    private static int code(@Nullable Enum<?> value) {
        return value == null ? 0 : value.ordinal() + 1;
    }

    private int row() {
        return years.count();
    }

    private void close() {
        if (!open) {
            return;
        }
        open = false;
        years.add(year);
        kinds.add(Population.kind(subject.ordinal(), year));
        sinceYears.add(sinceYear);
        sinceDays.add(sinceDay);
        recordsFrom.add(recordsSaid ? saidRecordsFrom : firstYear);
        traits.add(subject.ordinal()
                | woman.ordinal() << 2
                | pending.ordinal() << 4
                | code(workerClass) << 6
                | code(standing) << 10
                | laterRetirement.ordinal() << 12
                | (postsKnown ? 1 : 0) << 14);
        rated.add(ratedYears);
        high.add(highYears);
        odd.add(oddYears);
    }
}
