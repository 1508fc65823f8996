package vn.vinhdanh.commendation.survey.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.commendation.eligibility.LawWording;
import vn.vinhdanh.commendation.eligibility.web.VerdictView;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.organization.People;
import vn.vinhdanh.organization.PeopleInSight;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.registry.AwardNames;
import vn.vinhdanh.registry.FactsOf;
import vn.vinhdanh.registry.Holder;
import vn.vinhdanh.registry.OpenForms;
import vn.vinhdanh.registry.RegisterKeeping;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.forecast.Assumption;
import vn.vinhdanh.rules.forecast.Forecast;
import vn.vinhdanh.rules.forecast.Nearness;
import vn.vinhdanh.rules.forecast.Outlook;
import vn.vinhdanh.rules.forecast.Prospect;
import vn.vinhdanh.rules.wording.Wording;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Screen;

/** Where do I stand? What a person could receive now and next year, and what lacks; for herself and for her officers. */
@Controller
class StandingController {

    private final People people;
    private final PeopleInSight inSight;
    private final Access access;
    private final FactsOf factsOf;
    private final RegisterKeeping keeping;
    private final LawInForce law;
    private final LawWording lawWording;
    private final AwardNames names;
    private final Clock clock;

    StandingController(
            People people,
            PeopleInSight inSight,
            Access access,
            FactsOf factsOf,
            RegisterKeeping keeping,
            LawInForce law,
            LawWording lawWording,
            AwardNames names,
            Clock clock) {
        this.people = people;
        this.inSight = inSight;
        this.access = access;
        this.factsOf = factsOf;
        this.keeping = keeping;
        this.law = law;
        this.lawWording = lawWording;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/nguoi/{id:\\d{1,18}}/dieu-kien")
    ModelAndView standing(@PathVariable long id, Locale locale) {
        PersonId person = new PersonId(id);
        inSight.require(person);
        LocalDate today = LocalDate.now(clock);
        String name = people.find(person, today)
                .orElseThrow(NotFoundProblem::new)
                .person()
                .fullName();
        Law now = law.law();
        Facts facts = factsOf.person(person, today.getYear(), today);
        Forecast forecast = new Forecast(now);
        List<Prospect> prospects = forecast.on(today, facts);
        Outlook outlook = forecast.nextYear(today, facts, Assumption.steady(now, facts));
        Wording wording = lawWording.in(locale);
        OpenForms forms = keeping.openForms(Holder.of(person));
        // What next year still lacks has not happened, so there is nothing to put on record.
        OpenForms none = OpenForms.NONE;
        return Screen.of(
                "commendation/survey/standingof",
                new StandingPages.StandingPage(
                        name,
                        "/nguoi/" + id,
                        today.getYear(),
                        today,
                        access.isPerson(id),
                        views(prospects, Nearness.OPEN, forms, locale),
                        views(prospects, Nearness.NEAR, forms, locale),
                        views(prospects, Nearness.ASK, forms, locale),
                        views(prospects, Nearness.HELD, forms, locale),
                        views(prospects, Nearness.FAR, forms, locale),
                        outlook.year(),
                        outlook.assumptions().stream().map(wording::say).toList(),
                        views(outlook.opens(), Nearness.OPEN, none, locale),
                        views(outlook.near(), Nearness.NEAR, none, locale)));
    }

    private List<StandingPages.AwardView> views(
            List<Prospect> prospects, Nearness nearness, OpenForms forms, Locale locale) {
        Wording wording = lawWording.in(locale);
        return prospects.stream()
                .filter(each -> each.nearness() == nearness)
                .map(each -> new StandingPages.AwardView(
                        lawWording.name(each.award(), locale),
                        names.symbol(each.award()),
                        "/luat/" + each.award() + "?ngay=" + each.by(),
                        each.missing().stream().map(wording::say).distinct().toList(),
                        VerdictView.of(each.verdict(), forms, lawWording, locale)))
                .toList();
    }
}
