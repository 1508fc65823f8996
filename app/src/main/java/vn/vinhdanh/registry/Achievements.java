package vn.vinhdanh.registry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.registry.NewAchievement.Confirmation;
import vn.vinhdanh.rules.fact.AchievementKind;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.StaleProblem;
import vn.vinhdanh.web.Words;

/**
 * Brings achievements outside the yearly ladder onto record: a unit's officer claims them for the own unit and those
 * below, the emulation office confirms them. To the rules a claim is not known, and only what is confirmed is so.
 */
@Component
@Transactional
public class Achievements {

    private static final Set<AchievementKind> OF_UNITS_ONLY =
            EnumSet.of(AchievementKind.ROUND_ANNIVERSARY, AchievementKind.LED_BLOC, AchievementKind.LED_CENTRAL_BLOC);
    private static final Set<AchievementKind> OF_PEOPLE_ONLY = EnumSet.of(
            AchievementKind.RETIREMENT,
            AchievementKind.GREAT_SERVICE,
            AchievementKind.BOTH_RESISTANCES,
            AchievementKind.VOLUNTEER_YOUTH);

    private final JdbcClient database;
    private final RegisterKeeping keeping;
    private final Journal journal;

    Achievements(JdbcClient database, RegisterKeeping keeping, Journal journal) {
        this.database = database;
        this.keeping = keeping;
        this.journal = journal;
    }

    /** The kinds that such a holder can have. */
    public static List<AchievementKind> of(Holder holder) {
        var others = holder instanceof Holder.OnePerson ? OF_UNITS_ONLY : OF_PEOPLE_ONLY;
        return Arrays.stream(AchievementKind.values())
                .filter(kind -> !others.contains(kind))
                .toList();
    }

    /**
     * Records an achievement, confirmed or only claimed.
     *
     * @throws Refusal without words on what was achieved, or when such a holder cannot have it
     * @throws vn.vinhdanh.web.NotFoundProblem (journalled) for a holder out of the viewer's charge, and for a confirmation
     *     by anybody but the emulation office
     */
    public void record(NewAchievement achievement) {
        keeping.mayRecord(RecordKind.ACHIEVEMENT, List.of(achievement.holder()));
        if (achievement.confirmed() != null) {
            keeping.mayConfirm(achievement.holder());
        }
        enter(achievement);
    }

    /** Records many at once: one act, one line in the journal. See {@link #record}. */
    public void recordAll(List<NewAchievement> many) {
        keeping.mayRecord(
                RecordKind.ACHIEVEMENT,
                many.stream().map(NewAchievement::holder).distinct().toList());
        many.stream()
                .filter(each -> each.confirmed() != null)
                .findFirst()
                .ifPresent(each -> keeping.mayConfirm(each.holder()));
        insert(many);
        journal.record("register.achievements-recorded", "achievements", 0, null, Map.of("achievements", many.size()));
    }

    /**
     * Records that a unit led its bloc, as the bloc itself found after its close; by the bloc's officer or the emulation
     * office.
     *
     * @param bloc what the bloc is called
     */
    public void ledBloc(UnitId unit, int year, String bloc, LocalDate on) {
        keeping.mayTellWhoLed(unit);
        enter(new NewAchievement(
                Holder.of(unit), AchievementKind.LED_BLOC, year, bloc + ", " + year, new Confirmation(bloc, on)));
    }

    /**
     * Confirms a claimed achievement.
     *
     * @throws Refusal when it is confirmed already, or nothing says by whom
     */
    public void confirm(RecordEntry claimed, Confirmation confirmation) {
        var holder = claimed.holders().getFirst();
        keeping.mayConfirm(holder);
        if (!claimed.field("confirmed-on").isEmpty()) {
            throw new Refusal("registry.refusal.confirmed-already");
        }
        requireWho(confirmation);
        int confirmed = database.sql("""
                update registry.achievement
                   set confirmed_by = :by, confirmed_on = :on, version = version + 1
                 where id = :id and version = :version and confirmed_on is null and withdrawn_at is null""")
                .param("by", confirmation.by().strip())
                .param("on", confirmation.on())
                .param("id", claimed.id())
                .param("version", claimed.version())
                .update();
        if (confirmed != 1) {
            throw new StaleProblem();
        }
        journal.record(
                "register.achievement-confirmed",
                "record-of-" + RecordKind.ACHIEVEMENT.path(),
                claimed.id(),
                claimed.fields(),
                confirmation);
    }

    private List<Long> insert(List<NewAchievement> many) {
        many.forEach(Achievements::requireSound);
        return database.sql("""
                insert into registry.achievement (person_id, unit_id, kind, year, what, confirmed_by, confirmed_on)
                select * from unnest(cast(:people as bigint[]), cast(:units as bigint[]), cast(:kinds as text[]),
                                     cast(:years as int[]), cast(:whats as text[]), cast(:bys as text[]),
                                     cast(:ons as date[]))
                returning id""")
                .param(
                        "people",
                        many.stream().map(each -> each.holder().personNumber()).toArray(Long[]::new))
                .param(
                        "units",
                        many.stream().map(each -> each.holder().unitNumber()).toArray(Long[]::new))
                .param("kinds", texts(many, each -> each.kind().name()))
                .param("years", many.stream().map(NewAchievement::year).toArray(Integer[]::new))
                .param("whats", texts(many, each -> each.what().strip()))
                .param(
                        "bys",
                        texts(
                                many,
                                each -> each.confirmed() == null
                                        ? null
                                        : each.confirmed().by().strip()))
                .param(
                        "ons",
                        texts(
                                many,
                                each -> each.confirmed() == null
                                        ? null
                                        : each.confirmed().on().toString()))
                .query(Long.class)
                .list();
    }

    private static String[] texts(List<NewAchievement> many, Function<NewAchievement, @Nullable String> text) {
        return many.stream().map(text).toArray(String[]::new);
    }

    private void enter(NewAchievement achievement) {
        long id = insert(List.of(achievement)).getFirst();
        var confirmed = achievement.confirmed();
        var said = new LinkedHashMap<String, Object>();
        said.put("kind", achievement.kind().name());
        said.put("year", achievement.year());
        said.put("what", achievement.what());
        if (confirmed != null) {
            said.put("confirmed-by", confirmed.by());
            said.put("confirmed-on", confirmed.on().toString());
        }
        journal.record(
                confirmed == null ? "register.achievement-claimed" : "register.achievement-recorded",
                "record-of-" + RecordKind.ACHIEVEMENT.path(),
                id,
                null,
                said);
    }

    /** An achievement says what it is, and is one that such a holder can have. */
    static void requireSound(NewAchievement achievement) {
        if (achievement.what().isBlank()) {
            throw new Refusal("registry.refusal.achievement-incomplete");
        }
        if (!of(achievement.holder()).contains(achievement.kind())) {
            throw new Refusal(
                    "registry.refusal.no-such-achievement",
                    new Words.Term(Argument.term(achievement.kind()).key(), List.of()));
        }
        if (achievement.confirmed() != null) {
            requireWho(achievement.confirmed());
        }
    }

    private static void requireWho(Confirmation confirmation) {
        if (confirmation.by().isBlank()) {
            throw new Refusal("registry.refusal.confirmed-by");
        }
    }
}
