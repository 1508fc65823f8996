package vn.vinhdanh.rules.forecast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Cadence;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * What is taken for granted of next year. A forecast is worth as much as its assumptions, so they are always said with it.
 *
 * @param rating how the year will be rated; null when nothing is assumed
 * @param received yearly titles that will be received for the year
 */
public record Assumption(@Nullable Rating rating, List<AwardKey> received) {

    private static final String NO_DECISION_YET = "—";

    public Assumption {
        received = List.copyOf(received);
    }

    /** Next year goes as this one did: the same rating, and the yearly titles of this year again. */
    public static Assumption steady(Law law, Facts facts) {
        List<AwardKey> again = new ArrayList<>();
        for (Award each : law.awards()) {
            boolean yearly = each.profile().cadence() == Cadence.ANNUAL;
            if (yearly && facts.awardedFor(each.key(), facts.year()) == Truth.YES) {
                again.add(each.key());
            }
        }
        return new Assumption(facts.rating(facts.year()), again);
    }

    /** Next year is rated so, and these titles are received. */
    public static Assumption of(Rating rating, AwardKey... received) {
        return new Assumption(rating, List.of(received));
    }

    /** The assumption in words, about that year. */
    public List<Words> said(int year) {
        List<Words> said = new ArrayList<>();
        Argument.Year of = new Argument.Year(year);
        said.add(
                rating == null
                        ? Words.of("rules.assumption.nothing", of)
                        : Words.of("rules.assumption.rated", of, Argument.term(rating)));
        received.forEach(each -> said.add(Words.of("rules.assumption.received", of, new Argument.Award(each))));
        return List.copyOf(said);
    }

    /** The record as it would stand a year later if this came true. */
    public Facts aYearLater(Facts facts) {
        int year = facts.year() + 1;
        Facts.Builder later = facts.seenFrom(year);
        if (rating != null) {
            later.rated(year, rating);
        }
        for (AwardKey each : received) {
            later.award(new AwardHeld(each, year, CommendationType.MERIT, NO_DECISION_YET, false));
        }
        return later.build();
    }
}
