package vn.vinhdanh.rules.column;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.AwardOn;
import vn.vinhdanh.rules.LawOn;
import vn.vinhdanh.rules.Route;
import vn.vinhdanh.rules.Version;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.condition.AllOf;
import vn.vinhdanh.rules.condition.AnyOf;
import vn.vinhdanh.rules.condition.Awarded;
import vn.vinhdanh.rules.condition.Claimed;
import vn.vinhdanh.rules.condition.Condition;
import vn.vinhdanh.rules.condition.EmployedAtLeast;
import vn.vinhdanh.rules.condition.Holds;
import vn.vinhdanh.rules.condition.InSuccession;
import vn.vinhdanh.rules.condition.Initiatives;
import vn.vinhdanh.rules.condition.MeetsStandardOf;
import vn.vinhdanh.rules.condition.MembersAwarded;
import vn.vinhdanh.rules.condition.MembersCompleted;
import vn.vinhdanh.rules.condition.MembersNotDisciplined;
import vn.vinhdanh.rules.condition.NotDisciplined;
import vn.vinhdanh.rules.condition.NotHolds;
import vn.vinhdanh.rules.condition.Rated;
import vn.vinhdanh.rules.condition.RatedInARow;
import vn.vinhdanh.rules.condition.RatedThroughout;
import vn.vinhdanh.rules.condition.RatedYears;
import vn.vinhdanh.rules.condition.Research;
import vn.vinhdanh.rules.condition.SectorOnly;
import vn.vinhdanh.rules.condition.Served;
import vn.vinhdanh.rules.condition.StandsAs;
import vn.vinhdanh.rules.condition.Tenure;
import vn.vinhdanh.rules.condition.TitledInARow;
import vn.vinhdanh.rules.condition.Weighing;
import vn.vinhdanh.rules.condition.Within;
import vn.vinhdanh.rules.condition.WorksAs;
import vn.vinhdanh.rules.fact.History;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.guard.CountsAfterDiscipline;
import vn.vinhdanh.rules.guard.CountsFromLastAward;
import vn.vinhdanh.rules.guard.GuardRule;
import vn.vinhdanh.rules.guard.MeritSteps;
import vn.vinhdanh.rules.guard.NothingPending;
import vn.vinhdanh.rules.guard.OneForm;
import vn.vinhdanh.rules.guard.SingleUse;

/** Turns the conditions and guards of one award on one day into kernels over one population. */
final class Compiler {

    private final AwardOn award;
    private final AwardKind kind;
    private final LawOn lawOn;
    private final LocalDate day;
    private final Population population;
    private final List<GuardRule> guards;
    private final boolean singleUse;
    private final boolean meritOnly;

    Compiler(AwardOn award, AwardKind kind, List<GuardRule> allGuards, Population population) {
        this.award = award;
        this.kind = kind;
        this.population = population;
        lawOn = award.lawOn();
        day = lawOn.day();
        guards = allGuards.stream().filter(each -> !each.draft()).toList();
        singleUse = guards.stream().anyMatch(each -> each.guard() instanceof SingleUse);
        meritOnly = guards.stream().anyMatch(each -> each.guard() instanceof MeritSteps);
    }

    /** A version that decides, as kernels. */
    Plan plan(Version version) {
        List<Kernel> conditions = new ArrayList<>(deciding(version.requires()));
        if (!version.routes().isEmpty()) {
            conditions.add(new RoutesKernel(routes(version, false), routes(version, true)));
        } else if (version.requires().isEmpty()) {
            conditions.add(new RowKernel((population, row) -> Code.NOT_FORMALISED));
        }
        return new Plan(guards(), new Every(conditions));
    }

    private List<Kernel> routes(Version version, boolean drafts) {
        List<Kernel> routes = new ArrayList<>();
        for (Route each : version.routes()) {
            if (each.clause().draft() == drafts) {
                routes.add(every(each.requires()));
            }
        }
        return routes;
    }

    /** A weighing of that history with all guards that set no years; the guards' years are in the window. */
    Weighing weighing(History history) {
        Weighing weighing = Weighing.of(history, award.key(), kind, day, lawOn);
        weighing = singleUse ? weighing.withSingleUse() : weighing;
        return meritOnly ? weighing.withMeritOnly() : weighing;
    }

    private List<GuardKernel> guards() {
        List<GuardKernel> kernels = new ArrayList<>();
        for (GuardRule each : guards) {
            switch (each.guard()) {
                case NothingPending pending -> kernels.add(new GuardKernel.Pending());
                case CountsAfterDiscipline after -> kernels.add(GuardKernel.AfterDiscipline.on(day));
                case CountsFromLastAward last ->
                    kernels.add(new GuardKernel.FromLastAward(population.award(award.key())));
                case MeritSteps steps -> {}
                case OneForm one -> {}
                case SingleUse use -> {}
            }
        }
        return List.copyOf(kernels);
    }

    private Every every(List<Condition> conditions) {
        return new Every(deciding(conditions));
    }

    /** Drafts do not decide. */
    private List<Kernel> deciding(List<Condition> conditions) {
        return conditions.stream()
                .filter(each -> !each.clause().draft())
                .map(this::kernel)
                .toList();
    }

    /** Drafts do not decide, unless there are only drafts. */
    private Kernel any(AnyOf any) {
        List<Kernel> deciding = deciding(any.conditions());
        return new AnyKernel(
                deciding.isEmpty() ? any.conditions().stream().map(this::kernel).toList() : deciding);
    }

    private Kernel kernel(Condition condition) {
        return switch (condition) {
            case AllOf all -> every(all.conditions());
            case AnyOf any -> any(any);
            case Within within -> new WithinKernel(within.years(), every(within.requires()));
            case Rated rated -> YearsKernel.ofTheYear(rated(rated.atLeast()));
            case RatedYears rated -> YearsKernel.atLeast(rated(rated.atLeast()), rated.years());
            case RatedInARow run ->
                new RunKernel(rated(run.atLeast()), run.years(), RunKernel.ENDS_NOW, every(run.meanwhile()));
            case Awarded awarded ->
                YearsKernel.atLeast(new YearsOf.Awarded(population.award(awarded.award())), awarded.times());
            case TitledInARow run ->
                new RunKernel(
                        new YearsOf.Awarded(population.award(run.award())),
                        run.times(),
                        run.beforeProposal() ? day.getYear() : RunKernel.ENDS_NOW,
                        every(run.meanwhile()));
            case Holds holds ->
                new HeldKernel(population.award(holds.award()), meritOnly, holds.beforeYears(), every(holds.then()));
            case NotHolds not -> new NotHeldKernel(population.award(not.award()), not.years());
            case MeetsStandardOf meets ->
                new StandardKernel(
                        population.award(meets.award()), AwardOver.of(lawOn.award(meets.award()), population));
            case Initiatives some -> solved(population.initiatives(), some.reach(), some.atLeast(), some.olderAsks());
            case Research some -> solved(population.research(), some.reach(), some.atLeast(), some.olderAsks());
            case Claimed claimed -> new ClaimedKernel(claimed.achievement());
            case EmployedAtLeast employed -> new EmployedKernel(employed.months(), employed.womenMonths());
            case NotDisciplined not -> new UndisciplinedKernel(not.from());
            case MembersAwarded members -> MembersKernel.awarded(members);
            case MembersCompleted members -> MembersKernel.completed();
            case MembersNotDisciplined members -> MembersKernel.notDisciplined(members);
            case RatedThroughout all -> new ThroughoutKernel(all.atLeast().ordinal());
            case StandsAs stands -> new RowKernel((population, row) -> oneOf(stands.oneOf(), population.standing(row)));
            case WorksAs works -> new RowKernel((population, row) -> oneOf(works.oneOf(), population.workerClass(row)));
            // Their days and spans do not fit in masks of years, and few people have any.
            case InSuccession succession -> new OneByOne(condition, this);
            case SectorOnly only -> new OneByOne(condition, this);
            case Served served -> new OneByOne(condition, this);
            case Tenure tenure -> new OneByOne(condition, this);
            default -> new OneByOne(condition, this);
        };
    }

    private static <T> int oneOf(List<T> good, @Nullable T found) {
        return found == null ? Code.UNKNOWN : good.contains(found) ? Code.MET : Code.NOT_MET;
    }

    private static YearsOf rated(Rating atLeast) {
        return new YearsOf.Rated(atLeast.ordinal());
    }

    private Kernel solved(SolvedColumn column, Reach reach, int atLeast, boolean olderAsks) {
        byte[] free = SolvedKernel.free(column, singleUse, kind, lawOn);
        return new SolvedKernel(column, reach, atLeast, olderAsks, day, free);
    }
}
