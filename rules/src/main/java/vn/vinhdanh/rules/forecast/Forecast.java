package vn.vinhdanh.rules.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.LawOn;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.Facts;

/**
 * What a subject could receive, and what lacks: now, by the end of the year, and next year. Pure functions of the law, the
 * facts and a day; nothing is stored and nobody is proposed.
 */
public final class Forecast {

    private final Law law;

    public Forecast(Law law) {
        this.law = law;
    }

    /** Every award for this kind of subject, as a dossier received on that day would be weighed, the nearest first. */
    public List<Prospect> on(LocalDate day, Facts facts) {
        LawOn lawOn = law.on(day);
        List<Prospect> prospects = new ArrayList<>();
        for (Award each : law.awards()) {
            if (each.profile().subjects().contains(facts.subject())) {
                prospects.add(Prospect.of(each, facts, lawOn));
            }
        }
        prospects.sort(Prospect.NEAREST_FIRST);
        return List.copyOf(prospects);
    }

    /**
     * The awards of which one step lacks, weighed at the end of the achievement year or on the day, whichever is later: until
     * then the step can still be made.
     */
    public List<Prospect> nearMisses(LocalDate day, Facts facts) {
        LocalDate yearEnd = LocalDate.of(facts.year(), 12, 31);
        return of(on(yearEnd.isAfter(day) ? yearEnd : day, facts), Nearness.NEAR);
    }

    /** Next year, with the facts of this one carried forward. */
    public Outlook nextYear(LocalDate day, Facts facts, Assumption assumption) {
        Set<AwardKey> openNow = new HashSet<>();
        of(on(day, facts), Nearness.OPEN).forEach(each -> openNow.add(each.award()));
        int year = facts.year() + 1;
        LocalDate by = LocalDate.of(year, 12, 31);
        List<Prospect> then = on(by, assumption.aYearLater(facts));
        List<Prospect> opens = of(then, Nearness.OPEN).stream()
                .filter(each -> !openNow.contains(each.award()))
                .toList();
        return new Outlook(year, by, assumption.said(year), opens, of(then, Nearness.NEAR), of(then, Nearness.ASK));
    }

    private static List<Prospect> of(List<Prospect> prospects, Nearness nearness) {
        return prospects.stream().filter(each -> each.nearness() == nearness).toList();
    }
}
