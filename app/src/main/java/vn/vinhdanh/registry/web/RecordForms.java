package vn.vinhdanh.registry.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.registry.Achievements;
import vn.vinhdanh.registry.Corrections;
import vn.vinhdanh.registry.DecisionPurpose;
import vn.vinhdanh.registry.Disciplines;
import vn.vinhdanh.registry.Holder;
import vn.vinhdanh.registry.Initiatives;
import vn.vinhdanh.registry.NewAchievement;
import vn.vinhdanh.registry.NewAchievement.Confirmation;
import vn.vinhdanh.registry.NewAward;
import vn.vinhdanh.registry.NewDecision;
import vn.vinhdanh.registry.NewInitiative;
import vn.vinhdanh.registry.Ratings;
import vn.vinhdanh.registry.RecordEntry;
import vn.vinhdanh.registry.RecordKind;
import vn.vinhdanh.registry.Registry;
import vn.vinhdanh.registry.ServiceTime;
import vn.vinhdanh.registry.ServiceTimes;
import vn.vinhdanh.registry.YearlyRating;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.AchievementKind;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.ServicePlace;
import vn.vinhdanh.web.OnceOnly;

/** What a form says, put on record: the form's token and the act in one transaction. */
@Component
@Transactional
class RecordForms {

    private final Registry registry;
    private final Ratings ratings;
    private final Initiatives initiatives;
    private final Disciplines disciplines;
    private final Corrections corrections;
    private final Achievements achievements;
    private final ServiceTimes services;
    private final OnceOnly onceOnly;

    RecordForms(
            Registry registry,
            Ratings ratings,
            Initiatives initiatives,
            Disciplines disciplines,
            Corrections corrections,
            Achievements achievements,
            ServiceTimes services,
            OnceOnly onceOnly) {
        this.services = services;
        this.registry = registry;
        this.ratings = ratings;
        this.initiatives = initiatives;
        this.disciplines = disciplines;
        this.achievements = achievements;
        this.corrections = corrections;
        this.onceOnly = onceOnly;
    }

    /** @throws Typed.Mistyped when the form cannot be understood; nothing is written then */
    void add(UUID once, Holder holder, RecordKind kind, Typed typed, Authors authors) {
        onceOnly.use(once);
        switch (kind) {
            case RATING -> {
                var rating = new YearlyRating(
                        holder, typed.year("year"), typed.oneOf("rating", Rating.class), typed.given("paper"));
                typed.require();
                ratings.rate(List.of(rating), false);
            }
            case INITIATIVE -> initiatives.record(initiative(typed, authors));
            case ACHIEVEMENT -> achievements.record(achievement(typed, holder));
            case SERVICE -> services.record(service(typed, holder));
            case DISCIPLINE -> {
                var level = typed.oneOf("level", DisciplineLevel.class);
                var decided = typed.pastDay("decided-on");
                var ends = typed.day("ends-on");
                typed.require();
                disciplines.discipline(holder, level, decided, ends, typed.given("paper"), false);
            }
            case PROCEEDING -> {
                var opened = typed.pastDay("opened-on");
                var cause = typed.required("cause");
                typed.require();
                disciplines.openProceeding(holder, opened, cause, false);
            }
            case AWARD -> {
                var decision = decision(typed);
                var award = award(typed, holder);
                typed.require();
                registry.enterPast(decision, List.of(award));
            }
        }
    }

    /** @throws Typed.Mistyped when the form cannot be understood; nothing is written then */
    void correct(RecordEntry entry, int version, Typed typed, Authors authors) {
        var record = new Corrections.Of(entry.id(), version, typed.required("reason"));
        switch (entry.kind()) {
            case RATING -> {
                int year = typed.year("year");
                var rating = typed.oneOf("rating", Rating.class);
                typed.require();
                corrections.rating(record, year, rating, typed.given("paper"));
            }
            case INITIATIVE -> corrections.initiative(record, initiative(typed, authors));
            case ACHIEVEMENT ->
                corrections.achievement(
                        record, achievement(typed, entry.holders().getFirst()));
            case SERVICE ->
                corrections.service(record, service(typed, entry.holders().getFirst()));
            case DISCIPLINE -> {
                var level = typed.oneOf("level", DisciplineLevel.class);
                var decided = typed.pastDay("decided-on");
                var ends = typed.day("ends-on");
                typed.require();
                corrections.discipline(record, level, decided, ends, typed.given("paper"));
            }
            case PROCEEDING -> {
                var opened = typed.pastDay("opened-on");
                var closed = typed.pastDayIfAny("closed-on");
                var cause = typed.required("cause");
                typed.require();
                corrections.proceeding(record, opened, closed, cause);
            }
            case AWARD -> {
                var award = award(typed, entry.holders().getFirst());
                typed.require();
                corrections.award(
                        record,
                        award.award(),
                        award.type(),
                        award.achievedFrom(),
                        award.achievedTo(),
                        award.citation());
            }
        }
    }

    /** @throws Typed.Mistyped when no reason is given */
    void withdraw(RecordEntry entry, int version, Typed typed) {
        var reason = typed.required("reason-to-withdraw");
        typed.require();
        corrections.withdraw(entry.kind(), new Corrections.Of(entry.id(), version, reason));
    }

    /** @throws Typed.Mistyped when the day cannot be understood */
    void close(RecordEntry proceeding, Typed typed) {
        LocalDate on = typed.pastDay("closed-on");
        typed.require();
        disciplines.closeProceeding(proceeding, on);
    }

    /** @throws Typed.Mistyped when the day or who confirmed it cannot be understood */
    void confirm(RecordEntry claimed, Typed typed) {
        var confirmation = new Confirmation(typed.required("confirmed-by"), typed.pastDay("confirmed-on"));
        typed.require();
        achievements.confirm(claimed, confirmation);
    }

    private static NewAchievement achievement(Typed typed, Holder holder) {
        var kind = typed.oneOf("achievement", AchievementKind.class);
        int year = typed.year("year");
        var what = typed.required("what");
        var by = typed.given("confirmed-by");
        var on = typed.pastDayIfAny("confirmed-on");
        if (on != null && by == null) {
            typed.wrong("confirmed-by", "registry.form.confirmed-by");
        }
        if (on == null && by != null) {
            typed.wrong("confirmed-on", "registry.form.confirmed-on");
        }
        typed.require();
        return new NewAchievement(holder, kind, year, what, by == null || on == null ? null : new Confirmation(by, on));
    }

    private static ServiceTime service(Typed typed, Holder holder) {
        var place = typed.oneOf("place", ServicePlace.class);
        var from = typed.pastDay("began-on");
        var until = typed.day("ended-on");
        typed.require();
        if (!(holder instanceof Holder.OnePerson(var person))) {
            throw new IllegalArgumentException("Only people serve: " + holder);
        }
        return new ServiceTime(person, place, from, until, typed.given("paper"));
    }

    private static NewInitiative initiative(Typed typed, Authors authors) {
        var title = typed.required("title");
        boolean research = typed.oneOf("sort", Sort.class) == Sort.RESEARCH;
        var reach = typed.oneOf("reach", Reach.class);
        int year = typed.year("year");
        var on = typed.pastDayIfAny("recognised-on");
        var by = typed.given("recognised-by");
        if (on != null && by == null) {
            typed.wrong("recognised-by", "registry.form.recognised-by");
        }
        if (on == null && by != null) {
            typed.wrong("recognised-on", "registry.form.recognised-on");
        }
        if (!authors.nobody().isEmpty()) {
            typed.wrong("more-authors", "registry.form.unknown-author");
        }
        if (!authors.asked().isEmpty()) {
            typed.wrong("chosen-0", "registry.form.which-author");
        }
        if (authors.settled() && authors.sure().isEmpty()) {
            typed.wrong("more-authors", "registry.form.no-author");
        }
        typed.require();
        return new NewInitiative(title, research, reach, year, on, by, authors.ids(), false);
    }

    /** The two sorts of a title on record. */
    enum Sort {
        INITIATIVE,
        RESEARCH
    }

    private static NewDecision decision(Typed typed) {
        return new NewDecision(
                DecisionPurpose.AWARD,
                typed.required("number"),
                typed.pastDay("signed-on"),
                typed.required("issuer"),
                typed.given("signer"),
                typed.given("signer-title"),
                true,
                false);
    }

    private static NewAward award(Typed typed, Holder holder) {
        var key = typed.text("award");
        if (!key.matches("[a-z0-9-]+")) {
            typed.wrong("award", "registry.form.choose");
        }
        var type = typed.oneOf("type", CommendationType.class);
        int to = typed.year("achieved-to");
        int from = typed.text("achieved-from").isEmpty() ? to : typed.year("achieved-from");
        typed.require();
        return new NewAward(new AwardKey(key), type, holder, null, from, to, typed.text("citation"), List.of());
    }
}
