package vn.vinhdanh.rules.column;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.Achievement;
import vn.vinhdanh.rules.fact.CollectiveYear;
import vn.vinhdanh.rules.fact.Doubt;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.History;
import vn.vinhdanh.rules.fact.Post;
import vn.vinhdanh.rules.fact.Service;
import vn.vinhdanh.rules.fact.Standing;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.fact.WorkerClass;
import vn.vinhdanh.rules.fact.Years;

/**
 * The facts of many subjects, in columns. Immutable, so that any number of threads may weigh it. A row is a subject in the order
 * in which it was added, from 0.
 */
public final class Population {

    private static final Subject[] SUBJECTS = Subject.values();
    private static final Truth[] TRUTHS = Truth.values();
    private static final WorkerClass[] CLASSES = WorkerClass.values();
    private static final Standing[] STANDINGS = Standing.values();

    /** More than any year. */
    private static final int YEARS = 10_000;

    private final int size;
    private final int[] kinds;
    private final short[] years;
    private final short[] sinceYears;
    private final short[] sinceDays;
    private final short[] recordsFrom;
    private final short[] traits;
    private final long[] rated;
    private final long[] high;
    private final long[] odd;
    private final Map<AwardKey, AwardColumn> awards;
    private final SolvedColumn initiatives;
    private final SolvedColumn research;
    private final DisciplineColumn disciplines;
    private final Kept<Achievement> achievements;
    private final Kept<CollectiveYear> collectiveYears;
    private final Kept<Post> posts;
    private final Kept<Service> services;
    private final Kept<Doubt> doubts;
    private final Kept<History> whole;
    private volatile @Nullable Outside outside;

    Population(PopulationBuilder builder) {
        size = builder.years.count();
        kinds = builder.kinds.stream().mapToInt(Integer::intValue).toArray();
        years = builder.years.toShorts();
        sinceYears = builder.sinceYears.toShorts();
        sinceDays = builder.sinceDays.toShorts();
        recordsFrom = builder.recordsFrom.toShorts();
        traits = builder.traits.toShorts();
        rated = builder.rated.toArray();
        high = builder.high.toArray();
        odd = builder.odd.toArray();
        awards = builder.awardColumns(years);
        initiatives = builder.initiatives.build();
        research = builder.research.build();
        disciplines = builder.disciplines.build(size);
        achievements = builder.achievements.build(size);
        collectiveYears = builder.collectiveYears.build(size);
        posts = builder.posts.build(size);
        services = builder.services.build(size);
        doubts = builder.doubts.build(size);
        whole = builder.whole.build(size);
    }

    /** An empty population to fill row by row, without an object for each subject. */
    public static PopulationBuilder builder() {
        return new PopulationBuilder();
    }

    /** These subjects, in their order. */
    public static Population of(Collection<Facts> subjects) {
        PopulationBuilder builder = builder();
        subjects.forEach(builder::add);
        return builder.build();
    }

    /** How many subjects there are. */
    public int size() {
        return size;
    }

    /** What is on record of a row, read out of the columns when asked. */
    public History history(int row) {
        return whole.rows().has(row) ? whole.of(row).getFirst() : new Row(this, row);
    }

    /** Memory that the facts take, in bytes, texts such as titles included, numbers of decisions not. */
    public long bytes() {
        long scalars = 2L * (years.length + sinceYears.length + sinceDays.length + recordsFrom.length + traits.length);
        long ratings = 8L * (rated.length + high.length + odd.length);
        long held = awards.values().stream().mapToLong(AwardColumn::bytes).sum();
        return scalars
                + ratings
                + held
                + initiatives.bytes()
                + research.bytes()
                + disciplines.bytes()
                + achievements.bytes()
                + collectiveYears.bytes()
                + posts.bytes()
                + services.bytes()
                + doubts.bytes()
                + whole.bytes();
    }

    int year(int row) {
        return years[row];
    }

    /** The kind of subject and the achievement year of a row in one number. */
    int kind(int row) {
        return kind(traits[row] & 3, years[row]);
    }

    static int kind(int subject, int year) {
        return subject * YEARS + year;
    }

    static int yearOf(int kind) {
        return kind % YEARS;
    }

    static Subject subjectOf(int kind) {
        return SUBJECTS[kind / YEARS];
    }

    /** Every kind that some row has. */
    int[] kinds() {
        return kinds;
    }

    Subject subject(int row) {
        return SUBJECTS[traits[row] & 3];
    }

    Truth woman(int row) {
        return TRUTHS[traits[row] >>> 2 & 3];
    }

    Truth pending(int row) {
        return TRUTHS[traits[row] >>> 4 & 3];
    }

    @Nullable
    WorkerClass workerClass(int row) {
        int code = traits[row] >>> 6 & 15;
        return code == 0 ? null : CLASSES[code - 1];
    }

    @Nullable
    Standing standing(int row) {
        int code = traits[row] >>> 10 & 3;
        return code == 0 ? null : STANDINGS[code - 1];
    }

    Truth laterRetirement(int row) {
        return TRUTHS[traits[row] >>> 12 & 3];
    }

    /** The leading posts held; null when they are not on record. */
    @Nullable
    List<Post> posts(int row) {
        return (traits[row] >>> 14 & 1) == 0 ? null : posts.of(row);
    }

    Kept<Service> services() {
        return services;
    }

    Kept<Doubt> doubts() {
        return doubts;
    }

    Collection<AwardColumn> awards() {
        return awards.values();
    }

    /** The columns of awards that are not among those known; the answer for the last set asked for is remembered. */
    List<AwardColumn> awardsOutside(Set<AwardKey> known) {
        Outside remembered = outside;
        if (remembered == null || !remembered.known.equals(known)) {
            remembered = new Outside(
                    known,
                    awards.values().stream()
                            .filter(each -> !known.contains(each.award()))
                            .sorted(Comparator.comparing(AwardColumn::award))
                            .toList());
            outside = remembered;
        }
        return remembered.columns;
    }

    private record Outside(Set<AwardKey> known, List<AwardColumn> columns) {}

    boolean sinceKnown(int row) {
        return sinceDays[row] != 0;
    }

    int sinceYear(int row) {
        return sinceYears[row];
    }

    int sinceMonth(int row) {
        return sinceDays[row] >>> 5;
    }

    int sinceDayOfMonth(int row) {
        return sinceDays[row] & 31;
    }

    int recordsFrom(int row) {
        return recordsFrom[row];
    }

    /** Whether the register of awards is complete from the start of the career. */
    boolean recordsComplete(int row) {
        return sinceDays[row] != 0 && sinceYears[row] >= recordsFrom[row];
    }

    /** The years of the career. */
    long employed(int row) {
        return sinceDays[row] == 0 ? -1L : Years.from(sinceYears[row] - years[row] + Years.LAST);
    }

    /** The years from which the register of awards is complete. */
    long complete(int row) {
        return Years.from(recordsFrom[row] - years[row] + Years.LAST);
    }

    void copyEmployed(int first, int rows, long[] into) {
        for (int row = 0; row < rows; row++) {
            int place = sinceYears[first + row] - years[first + row] + Years.LAST;
            long mask = fromPlace(place);
            into[row] = sinceDays[first + row] == 0 ? -1L : mask;
        }
    }

    void copyComplete(int first, int rows, long[] into) {
        for (int row = 0; row < rows; row++) {
            into[row] = fromPlace(recordsFrom[first + row] - years[first + row] + Years.LAST);
        }
    }

    /** {@link Years#from} without branches: shifted twice, so that no place is too far. */
    private static long fromPlace(int place) {
        int shift = Math.clamp(place, 0, Years.COUNT);
        return -1L << (shift >> 1) << (shift - (shift >> 1));
    }

    /** The years with a rating that nothing contradicts. */
    long rated(int row) {
        return rated[row];
    }

    /** The years that have two ratings. */
    long contradictory(int row) {
        return odd[row] & ~rated[row];
    }

    /** The years rated at that step or higher, 0 to 3. */
    long atLeast(int row, int step) {
        return switch (step) {
            case 0 -> rated[row];
            case 1 -> rated[row] & (high[row] | odd[row]);
            case 2 -> high[row];
            default -> high[row] & odd[row];
        };
    }

    /** The years rated at that step or higher, for the rows of a block. */
    void copyAtLeast(int step, Block block, long[] into) {
        int first = block.first();
        for (int row = 0; row < block.size(); row++) {
            into[row] = switch (step) {
                case 0 -> rated[first + row];
                case 1 -> rated[first + row] & (high[first + row] | odd[first + row]);
                case 2 -> high[first + row];
                default -> high[first + row] & odd[first + row];
            };
        }
    }

    @Nullable
    AwardColumn award(AwardKey award) {
        return awards.get(award);
    }

    SolvedColumn initiatives() {
        return initiatives;
    }

    SolvedColumn research() {
        return research;
    }

    DisciplineColumn disciplines() {
        return disciplines;
    }

    Kept<Achievement> achievements() {
        return achievements;
    }

    Kept<CollectiveYear> collectiveYears() {
        return collectiveYears;
    }

    /** Rows whose history does not fit in columns. */
    Kept<History> whole() {
        return whole;
    }
}
