package vn.vinhdanh.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.rules.condition.Scales.CERTIFICATE;
import static vn.vinhdanh.rules.condition.Scales.CLAUSE;
import static vn.vinhdanh.rules.condition.Scales.FIGHTER;
import static vn.vinhdanh.rules.condition.Scales.certificateIn;
import static vn.vinhdanh.rules.condition.Scales.collective;
import static vn.vinhdanh.rules.condition.Scales.fighterIn;
import static vn.vinhdanh.rules.condition.Scales.initiative;
import static vn.vinhdanh.rules.condition.Scales.person;
import static vn.vinhdanh.rules.condition.Scales.weighing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.fact.AwardHeld;
import vn.vinhdanh.rules.fact.CollectiveYear;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.Discipline;
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.Initiative;
import vn.vinhdanh.rules.fact.Post;
import vn.vinhdanh.rules.fact.PostLevel;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.Service;
import vn.vinhdanh.rules.fact.ServicePlace;
import vn.vinhdanh.rules.fact.Standing;
import vn.vinhdanh.rules.fact.Truth;
import vn.vinhdanh.rules.fact.WorkerClass;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Wording;
import vn.vinhdanh.rules.wording.Words;

/** A finding as a person reads it: what is required, what was seen, what is missing, and how far it is. */
class FindingWordsTests {

    private static final Wording ENGLISH = Wording.plain(Locale.ENGLISH);

    @Test
    void awardedShowsTheYearsLookedAtAndWhatTheyLack() {
        Facts.Builder facts =
                person().award(fighterIn(2019)).award(fighterIn(2020)).award(fighterIn(2024));
        facts.award(fighterIn(2025));
        assertTold(new Awarded(CLAUSE, FIGHTER, 2), since(2020, facts), """
                MET 0: chien-si at least 2 times in that time
                + 2020: chien-si, by 1/QĐ
                + 2024: chien-si, by 1/QĐ
                """);
        assertTold(new Awarded(CLAUSE, FIGHTER, 5), since(2020, facts), """
                NOT_MET 3: chien-si at least 5 times in that time
                + 2020: chien-si, by 1/QĐ
                + 2024: chien-si, by 1/QĐ
                - chien-si needed 3 more times from 2020 to 2024
                """);
        Facts.Builder half = person().recordsFrom(2023).award(fighterIn(2024));
        half.award(new AwardHeld(FIGHTER, 2023, CommendationType.MERIT, null, false));
        assertTold(new Awarded(CLAUSE, FIGHTER, 5), since(2020, half), """
                UNKNOWN 0: chien-si at least 5 times in that time
                + 2023: chien-si, no decision on record
                + 2024: chien-si, by 1/QĐ
                - chien-si of 2020 must be verified
                - chien-si of 2021 must be verified
                - chien-si of 2022 must be verified
                - chien-si of 2023 must be verified
                """);
        assertTold(new Awarded(CLAUSE, FIGHTER, 6), since(2020, half), """
                NOT_MET 5: chien-si at least 6 times in that time
                + 2023: chien-si, no decision on record
                + 2024: chien-si, by 1/QĐ
                - chien-si needed 5 more times from 2020 to 2024
                """);
    }

    @Test
    void ratingsAreShownYearByYear() {
        Facts.Builder facts = person().rated(2020, Rating.GOOD)
                .rated(2021, Rating.COMPLETED)
                .rated(2023, Rating.GOOD)
                .rated(2023, Rating.EXCELLENT)
                .rated(2024, Rating.EXCELLENT);
        assertTold(new RatedYears(CLAUSE, Rating.GOOD, 2), since(2020, facts), """
                MET 0: At least 2 years of that time rated good or better
                + 2020: good
                + 2024: excellent
                """);
        assertTold(new RatedYears(CLAUSE, Rating.GOOD, 4), since(2020, facts), """
                UNKNOWN 0: At least 4 years of that time rated good or better
                + 2020: good
                + 2024: excellent
                - The rating of 2022 must be put on record
                - One of the two ratings of 2023 must be chosen
                """);
        assertTold(new RatedYears(CLAUSE, Rating.GOOD, 5), since(2020, facts), """
                NOT_MET 3: At least 5 years of that time rated good or better
                + 2020: good
                + 2024: excellent
                - 3 more years rated good needed from 2020 to 2024
                """);
        assertTold(new RatedInARow(CLAUSE, Rating.GOOD, 2, List.of()), weighing(facts), """
                UNKNOWN 0: 2 or more years in a row rated good or better
                + 2023: two ratings contradict each other
                + 2024: excellent
                - One of the two ratings of 2023 must be chosen
                """);
        assertTold(new RatedInARow(CLAUSE, Rating.GOOD, 4, List.of()), weighing(facts), """
                NOT_MET 3: 4 or more years in a row rated good or better
                + 2021: completed
                + 2022: no rating on record
                + 2023: two ratings contradict each other
                + 2024: excellent
                - Years still needed for 4 in a row: 3; the run stops at 2021
                """);
        assertTold(new RatedThroughout(CLAUSE, Rating.GOOD), since(2021, facts), """
                NOT_MET 1: Every year of that time rated good or better
                + 2021: completed
                - The year 2021 would have to be rated good or better
                """);
        assertTold(new RatedThroughout(CLAUSE, Rating.COMPLETED), since(2019, facts), """
                UNKNOWN 0: Every year of that time rated completed or better
                - 3 ratings from 2019 to 2023 must be put on record
                """);
        assertTold(new RatedThroughout(CLAUSE, Rating.EXCELLENT), since(2024, facts), """
                MET 0: Every year of that time rated excellent or better
                + 2024 to 2024: excellent or better
                """);
        assertTold(new Rated(CLAUSE, Rating.EXCELLENT), weighing(facts), """
                MET 0: The year is rated excellent or better
                + 2024: excellent
                """);
        assertTold(new Rated(CLAUSE, Rating.EXCELLENT), weighing(person()), """
                UNKNOWN 0: The year is rated excellent or better
                + 2024: no rating on record
                - The rating of 2024 must be put on record
                """);
    }

    @Test
    void employmentIsCountedInMonths() {
        EmployedAtLeast ten = new EmployedAtLeast(CLAUSE, 120, 96);
        assertTold(ten, weighing(person().woman(false).since(LocalDate.of(2015, 1, 1))), """
                MET 0: At least 120 months of service (96 for women)
                + Joined on 01/01/2015, 120 months
                """);
        assertTold(ten, weighing(person().woman(false).since(LocalDate.of(2015, 2, 1))), """
                NOT_MET 1: At least 120 months of service (96 for women)
                + Joined on 01/02/2015, 119 months
                - 1 more month of service needed
                """);
        assertTold(ten, weighing(person().woman(true).since(LocalDate.of(2017, 1, 1))), """
                MET 0: At least 120 months of service (96 for women)
                + Joined on 01/01/2017, 96 months
                """);
        assertTold(ten, weighing(person().since(LocalDate.of(2017, 1, 1))), """
                UNKNOWN 0: At least 120 months of service (96 for women)
                + Joined on 01/01/2017, 96 months
                - The sex must be put on record
                """);
        assertTold(ten, weighing(person().since(LocalDate.of(2017, 2, 1))), """
                NOT_MET 3: At least 120 months of service (96 for women)
                + Joined on 01/02/2017, 95 months
                - 25 more months of service needed
                """);
        assertTold(ten, weighing(collective().since(LocalDate.of(2017, 1, 1))), """
                NOT_MET 3: At least 120 months of service (96 for women)
                + Joined on 01/01/2017, 96 months
                - 24 more months of service needed
                """);
        assertTold(new EmployedAtLeast(CLAUSE, 12, 12), weighing(person().since(null)), """
                UNKNOWN 0: At least 12 months of service by the end of the year
                - The day of recruitment or foundation must be put on record
                """);
    }

    @Test
    void awardsInARowShowEveryYear() {
        Facts.Builder facts =
                person().award(fighterIn(2021)).award(fighterIn(2023)).award(fighterIn(2024));
        assertTold(new TitledInARow(CLAUSE, FIGHTER, 2, false, List.of()), weighing(facts), """
                MET 0: chien-si in 2 or more years in a row
                + 2023: chien-si, by 1/QĐ
                + 2024: chien-si, by 1/QĐ
                """);
        assertTold(new TitledInARow(CLAUSE, FIGHTER, 3, false, List.of()), weighing(facts), """
                NOT_MET 1: chien-si in 3 or more years in a row
                + 2022: no chien-si
                + 2023: chien-si, by 1/QĐ
                + 2024: chien-si, by 1/QĐ
                - Years still needed for 3 in a row: 1; the run stops at 2022
                """);
        assertTold(new TitledInARow(CLAUSE, FIGHTER, 5, true, List.of()), weighing(facts), """
                NOT_MET 3: chien-si in 5 or more years in a row
                + 2020: no chien-si
                + 2021: chien-si, by 1/QĐ
                + 2022: no chien-si
                + 2023: chien-si, by 1/QĐ
                + 2024: chien-si, by 1/QĐ
                - Years still needed for 5 in a row: 3; the run stops at 2022
                """);
        Facts.Builder before = person().award(fighterIn(2022)).award(fighterIn(2023));
        assertTold(new TitledInARow(CLAUSE, FIGHTER, 2, true, List.of()), weighing(before), """
                MET 0: chien-si in 2 or more years in a row
                + 2022: chien-si, by 1/QĐ
                + 2023: chien-si, by 1/QĐ
                """);
        before.award(new AwardHeld(FIGHTER, 2024, CommendationType.MERIT, null, false));
        assertTold(new TitledInARow(CLAUSE, FIGHTER, 3, false, List.of()), weighing(before), """
                UNKNOWN 0: chien-si in 3 or more years in a row
                + 2022: chien-si, by 1/QĐ
                + 2023: chien-si, by 1/QĐ
                + 2024: chien-si, no decision on record
                - The record of 2024 must be completed
                """);
    }

    @Test
    void whatMustHoldMeanwhileIsLookedForInALongerRun() {
        Facts.Builder facts = person().award(new AwardHeld(FIGHTER, 2022, CommendationType.MERIT, null, false));
        facts.award(fighterIn(2023)).award(fighterIn(2024)).initiative(initiative("A", Reach.BASE, 2022));
        Condition one = new Initiatives(CLAUSE, Reach.BASE, 1, false);
        assertTold(new TitledInARow(CLAUSE, FIGHTER, 2, false, List.of(one)), weighing(facts), """
                UNKNOWN 0: chien-si in 2 or more years in a row
                + 2023: chien-si, by 1/QĐ
                + 2024: chien-si, by 1/QĐ
                - 1 more initiative of base level or above from 2023 to 2024 needed, recognised before 20/12/2024
                - The record of 2022 must be completed
                """);
        Condition two = new Initiatives(CLAUSE, Reach.BASE, 2, false);
        assertTold(new TitledInARow(CLAUSE, FIGHTER, 3, false, List.of(two)), weighing(facts), """
                NOT_MET 1: chien-si in 3 or more years in a row
                + 2022: chien-si, no decision on record
                + 2023: chien-si, by 1/QĐ
                + 2024: chien-si, by 1/QĐ
                - The record of 2022 must be completed
                - 1 more initiative of base level or above from 2022 to 2024 needed, recognised before 20/12/2024
                """);
        assertTold(new TitledInARow(CLAUSE, FIGHTER, 4, false, List.of(two)), weighing(facts), """
                NOT_MET 3: chien-si in 4 or more years in a row
                + 2021: no chien-si
                + 2022: chien-si, no decision on record
                + 2023: chien-si, by 1/QĐ
                + 2024: chien-si, by 1/QĐ
                - Years still needed for 4 in a row: 2; the run stops at 2021
                - 1 more initiative of base level or above from 2021 to 2024 needed, recognised before 20/12/2024
                """);
    }

    @Test
    void anAwardHeldNamesItsDecision() {
        Facts.Builder facts = person().award(certificateIn(2018, CommendationType.MERIT));
        assertTold(new Holds(CLAUSE, CERTIFICATE, List.of()), weighing(facts), """
                MET 0: Holds bang-khen
                + 2018: bang-khen, by 2/QĐ
                """);
        assertTold(new Holds(CLAUSE, CERTIFICATE, 6, List.of()), weighing(facts), """
                MET 0: Holds bang-khen, received before the last 6 years
                + 2018: bang-khen, by 2/QĐ
                """);
        assertTold(new Holds(CLAUSE, CERTIFICATE, 7, List.of()), weighing(facts), """
                NOT_MET 1: Holds bang-khen, received before the last 7 years
                + 2018: bang-khen, by 2/QĐ
                - bang-khen is not held
                """);
        assertTold(
                new Holds(CLAUSE, CERTIFICATE, List.of()),
                weighing(person().award(certificateIn(2018, CommendationType.SUDDEN)))
                        .withMeritOnly(),
                """
                NOT_MET 1: Holds bang-khen
                + 2018: bang-khen (sudden achievement) does not count as a step
                - bang-khen is not held
                """);
        Facts.Builder unsure = person();
        unsure.award(new AwardHeld(CERTIFICATE, 2018, CommendationType.MERIT, null, false));
        unsure.award(new AwardHeld(CERTIFICATE, 2020, CommendationType.MERIT, null, false));
        assertTold(new Holds(CLAUSE, CERTIFICATE, List.of()), weighing(unsure), """
                UNKNOWN 0: Holds bang-khen
                + 2018: bang-khen, no decision on record
                + 2020: bang-khen, no decision on record
                - The decision that gave bang-khen for 2018 must be put on record
                """);
        Condition rated = new RatedYears(CLAUSE, Rating.GOOD, 2);
        assertTold(new Holds(CLAUSE, CERTIFICATE, List.of(rated)), weighing(unsure), """
                NOT_MET 3: Holds bang-khen
                + 2018: bang-khen, no decision on record
                + 2020: bang-khen, no decision on record
                - The decision that gave bang-khen for 2018 must be put on record
                - 2 more years rated good needed from 2024 to 2024
                """);
        assertTold(new Holds(CLAUSE, CERTIFICATE, List.of()), weighing(person().recordsFrom(2012)), """
                UNKNOWN 0: Holds bang-khen
                - bang-khen is not on record; earlier years are incomplete and must be verified
                """);
        assertTold(new Holds(CLAUSE, CERTIFICATE, List.of(rated)), weighing(person()), """
                NOT_MET 3: Holds bang-khen
                - bang-khen is not held
                - 2 more years rated good needed from 2024 to 2024
                """);
    }

    @Test
    void anAwardNotHeldSaysWhenItIsFree() {
        Facts.Builder facts = person().award(certificateIn(2021, CommendationType.MERIT));
        assertTold(new NotHolds(CLAUSE, CERTIFICATE, 5), weighing(facts), """
                NOT_MET 2: Has not received bang-khen in the last 5 years
                + 2021: bang-khen, by 2/QĐ
                - bang-khen was received; possible again from the achievement year 2026
                """);
        assertTold(new NotHolds(CLAUSE, CERTIFICATE, 4), weighing(facts), """
                NOT_MET 1: Has not received bang-khen in the last 4 years
                + 2021: bang-khen, by 2/QĐ
                - bang-khen was received; possible again from the achievement year 2025
                """);
        assertTold(new NotHolds(CLAUSE, CERTIFICATE, 3), weighing(facts), """
                MET 0: Has not received bang-khen in the last 3 years
                """);
        assertTold(new NotHolds(CLAUSE, CERTIFICATE, 0), weighing(facts), """
                NOT_MET 1: Has never received bang-khen
                + 2021: bang-khen, by 2/QĐ
                - bang-khen was received for 2021
                """);
        assertTold(new NotHolds(CLAUSE, FIGHTER, 0), weighing(facts), """
                MET 0: Has never received chien-si
                """);
        assertTold(new NotHolds(CLAUSE, FIGHTER, 0), weighing(person().recordsFrom(2011)), """
                UNKNOWN 0: Has never received chien-si
                - chien-si is not on record, but the register is incomplete: verify that it was not received
                """);
        Facts.Builder late = person().recordsFrom(2023);
        assertTold(new NotHolds(CLAUSE, FIGHTER, 2), weighing(late), """
                MET 0: Has not received chien-si in the last 2 years
                """);
        assertTold(new NotHolds(CLAUSE, FIGHTER, 3), weighing(late), """
                UNKNOWN 0: Has not received chien-si in the last 3 years
                - chien-si is not on record, but the register is incomplete: verify that it was not received
                """);
        late.award(new AwardHeld(FIGHTER, 2022, CommendationType.MERIT, null, false));
        assertTold(new NotHolds(CLAUSE, FIGHTER, 3), weighing(late), """
                UNKNOWN 0: Has not received chien-si in the last 3 years
                + 2022: chien-si, no decision on record
                - The decision that gave chien-si for 2022 must be put on record
                """);
    }

    @Test
    void successionsAreCountedBackFromTheLast() {
        InSuccession twice = new InSuccession(CLAUSE, FIGHTER, 2, 3, List.of());
        assertTold(twice, weighing(person().award(fighterIn(2020)).award(fighterIn(2023))), """
                MET 0: chien-si 2 times one after the other
                + 2020: chien-si, by 1/QĐ
                + 2023: chien-si, by 1/QĐ
                """);
        assertTold(twice, weighing(person().award(fighterIn(2018)).award(fighterIn(2022))), """
                UNKNOWN 0: chien-si 2 times one after the other
                + 2018: chien-si, by 1/QĐ
                + 2022: chien-si, by 1/QĐ
                - The council must say whether chien-si of 2018 and of 2022 follow each other
                - chien-si was last received for 2022; whether the proposal is still in time must be seen
                """);
        assertTold(twice, weighing(person().award(fighterIn(2024))), """
                NOT_MET 1: chien-si 2 times one after the other
                + 2024: chien-si, by 1/QĐ
                - chien-si needed 1 more time one after the other
                """);
        assertTold(twice, weighing(person().recordsFrom(2019).award(fighterIn(2024))), """
                NOT_MET 1: chien-si 2 times one after the other
                + 2024: chien-si, by 1/QĐ
                - chien-si needed 1 more time one after the other
                """);
        assertTold(twice, weighing(person().recordsFrom(2020).award(fighterIn(2024))), """
                UNKNOWN 0: chien-si 2 times one after the other
                + 2024: chien-si, by 1/QĐ
                - chien-si is not on record; earlier years are incomplete and must be verified
                """);
        assertTold(
                twice,
                weighing(person().since(LocalDate.of(2020, 5, 1))
                        .recordsFrom(2020)
                        .award(fighterIn(2024))),
                """
                NOT_MET 1: chien-si 2 times one after the other
                + 2024: chien-si, by 1/QĐ
                - chien-si needed 1 more time one after the other
                """);
        Condition rated = new RatedThroughout(CLAUSE, Rating.GOOD);
        InSuccession rising = new InSuccession(CLAUSE, FIGHTER, 2, 2, List.of(rated));
        assertTold(rising, weighing(person().award(fighterIn(2022)).award(fighterIn(2024))), """
                UNKNOWN 0: chien-si 2 times one after the other
                + 2022: chien-si, by 1/QĐ
                + 2024: chien-si, by 1/QĐ
                - 4 ratings from 2021 to 2024 must be put on record
                """);
        assertTold(rising, weighing(person().recordsFrom(2023).award(fighterIn(2024))), """
                UNKNOWN 0: chien-si 2 times one after the other
                + 2024: chien-si, by 1/QĐ
                - chien-si is not on record; earlier years are incomplete and must be verified
                - 4 ratings from 2021 to 2024 must be put on record
                """);
        assertTold(rising, weighing(person().rated(2022, Rating.COMPLETED).award(fighterIn(2024))), """
                NOT_MET 2: chien-si 2 times one after the other
                + 2024: chien-si, by 1/QĐ
                - chien-si needed 1 more time one after the other
                - The year 2022 would have to be rated good or better
                """);
    }

    @Test
    void membersAreCountedAgainstTheirNeed() {
        Facts.Builder facts = collective()
                .members(new CollectiveYear(
                        2024, 7, Map.of(FIGHTER, 3), Map.of(DisciplineLevel.WARNING, 1), Truth.UNKNOWN));
        assertTold(new MembersAwarded(CLAUSE, FIGHTER, 70, false, 0), weighing(facts), """
                NOT_MET 2: At least 70% of the members with chien-si
                + 3 of 7 members with chien-si
                - 2 more members with chien-si needed
                """);
        assertTold(new MembersAwarded(CLAUSE, FIGHTER, 40, true, 0), weighing(facts), """
                MET 0: More than 40% of the members with chien-si
                + 3 of 7 members with chien-si
                """);
        assertTold(new MembersAwarded(CLAUSE, FIGHTER, 0, false, 4), weighing(facts), """
                NOT_MET 1: At least 4 members with chien-si
                + 3 of 7 members with chien-si
                - 1 more member with chien-si needed
                """);
        assertTold(new MembersNotDisciplined(CLAUSE, DisciplineLevel.REPRIMAND), weighing(facts), """
                NOT_MET 1: No member disciplined with a reprimand or more
                + 1 member disciplined
                - Members were disciplined in the year
                """);
        assertTold(new MembersCompleted(CLAUSE), weighing(facts), """
                UNKNOWN 0: Every member completed the tasks given
                - The record of the members for 2024 is needed
                """);
        assertTold(new MembersAwarded(CLAUSE, FIGHTER, 70, false, 0), weighing(collective()), """
                UNKNOWN 0: At least 70% of the members with chien-si
                - The record of the members for 2024 is needed
                """);
    }

    @Test
    void serviceIsCountedToTheDay() {
        Served thirty =
                new Served(CLAUSE, ServicePlace.CAREER, 360, 300, true, List.of(new Served.Reduction(CERTIFICATE, 24)));
        Facts.Builder man = person().woman(false).service(career(1995, 12, 21));
        assertTold(thirty, weighing(man), """
                NOT_MET 2: At least 30 years of service in all (25 years for women)
                + Service in all: 29 years
                - 1 year more of service in all needed; complete on 20/12/2025 at the earliest
                """);
        man.award(certificateIn(2020, CommendationType.MERIT));
        assertTold(thirty, weighing(man), """
                MET 0: At least 30 years of service in all (25 years for women)
                + Service in all: 29 years
                + Holds bang-khen: 2 years less
                """);
        Facts.Builder perhaps = person().woman(false).service(career(1995, 12, 21));
        perhaps.award(new AwardHeld(CERTIFICATE, 2020, CommendationType.MERIT, null, false));
        assertTold(thirty, weighing(perhaps), """
                UNKNOWN 0: At least 30 years of service in all (25 years for women)
                + Service in all: 29 years
                - The decision that gave bang-khen for 2020 must be put on record
                """);
        assertTold(thirty, weighing(person().service(career(1999, 12, 21))), """
                UNKNOWN 0: At least 30 years of service in all (25 years for women)
                + Service in all: 25 years
                - The sex must be put on record
                """);
        assertTold(thirty, weighing(person().service(career(1999, 12, 22))), """
                NOT_MET 6: At least 30 years of service in all (25 years for women)
                + Service in all: 24 years and 11 months
                - 5 years and 1 month more of service in all needed; complete on 20/01/2030 at the earliest
                """);
        assertTold(thirty, weighing(person().woman(true)), """
                UNKNOWN 0: At least 30 years of service in all (25 years for women)
                + Service in all: 14 years and 11 months
                - The time of service in all must be put on record
                """);
        Facts.Builder punished = person().woman(false)
                .service(career(1994, 12, 21))
                .discipline(
                        new Discipline(DisciplineLevel.WARNING, LocalDate.of(2010, 1, 1), LocalDate.of(2011, 6, 30)));
        assertTold(thirty, weighing(punished), """
                NOT_MET 2: At least 30 years of service in all (25 years for women)
                + Service in all: 28 years and 6 months
                - 1 year and 6 months more of service in all needed; complete on 20/06/2026 at the earliest
                """);
        Served sector = new Served(CLAUSE, ServicePlace.SECTOR, 180, 180, false, List.of());
        assertTold(sector, weighing(person()), """
                NOT_MET 1: At least 15 years of service in the sector
                + Service in the sector: 14 years and 11 months
                - 1 month more of service in the sector needed; complete on 20/01/2025 at the earliest
                """);
        assertTold(new Served(CLAUSE, ServicePlace.ARMY, 12, 12, false, List.of()), weighing(person()), """
                UNKNOWN 0: At least 1 year of service in the army
                - The time of service in the army must be put on record
                """);
    }

    private static Service career(int year, int month, int day) {
        return new Service(ServicePlace.CAREER, LocalDate.of(year, month, day), null);
    }

    @Test
    void theSectorIsComparedWithTheCareer() {
        SectorOnly only = new SectorOnly(CLAUSE);
        assertTold(only, weighing(person().service(career(2010, 1, 1))), """
                MET 0: Began in the sector and did not come from another one
                + Service in all began on 01/01/2010
                + Service in the sector began on 01/01/2010
                """);
        assertTold(only, weighing(person().service(career(2008, 1, 1)).service(career(2012, 1, 1))), """
                NOT_MET 1: Began in the sector and did not come from another one
                + Service in all began on 01/01/2008
                + Service in the sector began on 01/01/2010
                - Came into the sector on 01/01/2010
                """);
        assertTold(only, weighing(person()), """
                UNKNOWN 0: Began in the sector and did not come from another one
                - The time of service in all must be put on record
                """);
    }

    @Test
    void leadingPostsAreWeighedLineByLine() {
        Tenure table = new Tenure(
                CLAUSE,
                List.of(
                        new Tenure.Line(PostLevel.DEPARTMENT_HEAD, 72, 48),
                        new Tenure.Line(PostLevel.DEPARTMENT_DEPUTY, 120, 120)),
                false,
                true,
                List.of(new RatedThroughout(CLAUSE, Rating.GOOD)));
        assertTold(table, weighing(person().postsOnRecord()), """
                NOT_MET 7: Leading posts: 6 years as head of a department or its equal or above (4 years for women) or 10 years as deputy head of a department or its equal or above
                - Has not held a post of head of a department or its equal or above
                """);
        Facts.Builder head = person().woman(false)
                .post(new Post(PostLevel.DEPARTMENT_HEAD, LocalDate.of(2021, 1, 1), null))
                .post(new Post(PostLevel.PROVINCIAL_DEPUTY, LocalDate.of(2015, 1, 1), LocalDate.of(2020, 12, 31)));
        assertTold(table, weighing(head), """
                NOT_MET 3: Leading posts: 6 years as head of a department or its equal or above (4 years for women) or 10 years as deputy head of a department or its equal or above
                + head of a department or its equal, since 01/01/2021
                - 2 years and 1 month more as head of a department or its equal or above needed
                """);
        Facts.Builder woman = person().woman(true)
                .rated(2019, Rating.GOOD)
                .rated(2020, Rating.COMPLETED)
                .post(new Post(PostLevel.DEPARTMENT_HEAD, LocalDate.of(2019, 1, 1), LocalDate.of(2022, 12, 31)));
        assertTold(table, weighing(woman), """
                NOT_MET 4: Leading posts: 6 years as head of a department or its equal or above (4 years for women) or 10 years as deputy head of a department or its equal or above
                + head of a department or its equal, from 01/01/2019 to 31/12/2022
                - The year 2020 would have to be rated good or better
                - 2 years more as head of a department or its equal or above needed
                """);
        woman.laterRetirement(Truth.NO);
        assertTold(table, weighing(woman), """
                NOT_MET 1: Leading posts: 6 years as head of a department or its equal or above (4 years for women) or 10 years as deputy head of a department or its equal or above
                + head of a department or its equal, from 01/01/2019 to 31/12/2022
                - The year 2020 would have to be rated good or better
                """);
        Facts.Builder asked = person().woman(true)
                .post(new Post(PostLevel.DEPARTMENT_HEAD, LocalDate.of(2019, 1, 1), LocalDate.of(2022, 12, 31)));
        assertTold(table, weighing(asked), """
                UNKNOWN 0: Leading posts: 6 years as head of a department or its equal or above (4 years for women) or 10 years as deputy head of a department or its equal or above
                + head of a department or its equal, from 01/01/2019 to 31/12/2022
                - 4 ratings from 2019 to 2022 must be put on record
                - It must be said whether she belongs to a group that retires later
                """);
        Facts.Builder minister = person().post(new Post(PostLevel.MINISTER, LocalDate.of(2024, 12, 20), null));
        Tenure any = new Tenure(
                CLAUSE,
                List.of(new Tenure.Line(PostLevel.MINISTER, 0, 0), new Tenure.Line(PostLevel.DEPARTMENT_HEAD, 72, 48)),
                false,
                true,
                List.of(new RatedThroughout(CLAUSE, Rating.GOOD)));
        assertTold(any, weighing(minister.rated(2024, Rating.GOOD)), """
                MET 0: Leading posts: held a post of Minister or above or 6 years as head of a department or its equal or above (4 years for women)
                + Minister, since 20/12/2024
                """);
        Tenure afresh =
                new Tenure(CLAUSE, List.of(new Tenure.Line(PostLevel.MINISTER, 12, 12)), true, false, List.of());
        Facts.Builder devoted = person().woman(true)
                .post(new Post(PostLevel.MINISTER, LocalDate.of(2020, 1, 1), null))
                .award(certificateIn(2024, CommendationType.DEVOTION));
        assertTold(afresh, weighing(devoted), """
                NOT_MET 2: Leading posts: 1 year as Minister or above
                - Has not held a post of Minister or above
                """);
        Facts.Builder ahead = person().post(new Post(PostLevel.MINISTER, LocalDate.of(2024, 1, 1), null))
                .award(certificateIn(2025, CommendationType.DEVOTION))
                .award(certificateIn(2022, CommendationType.DEVOTION));
        assertTold(afresh, weighing(ahead), """
                NOT_MET 1: Leading posts: 1 year as Minister or above
                + Minister, since 01/01/2024
                - 1 month more as Minister or above needed
                """);
    }

    @Test
    void initiativesSayWhyTheyDoNotCount() {
        Facts.Builder facts = person().initiative(initiative("narrow", Reach.BASE, 2024))
                .initiative(initiative("used", Reach.MINISTRY, 2024, CERTIFICATE))
                .initiative(initiative("older", Reach.MINISTRY, 2021))
                .initiative(new Initiative("open", "open", Reach.MINISTRY, 2024, null, List.of()))
                .initiative(initiative("good", Reach.NATIONAL, 2023))
                .initiative(initiative("ahead", Reach.NATIONAL, 2025));
        Weighing weighing = since(2022, facts).withSingleUse();
        assertTold(new Initiatives(CLAUSE, Reach.MINISTRY, 1, true), weighing, """
                MET 0: At least 1 recognised initiative of ministry level or above
                + “narrow” (2024) reaches base level only
                + “used” was already used for bang-khen
                + “older” (2021, ministry level) is older than the period
                + “open” (2024, ministry level) is not recognised yet
                + “good” (2023, national level), recognised on 01/11/2023
                """);
        assertTold(new Initiatives(CLAUSE, Reach.MINISTRY, 3, true), weighing, """
                UNKNOWN 0: At least 3 recognised initiatives of ministry level or above
                + “narrow” (2024) reaches base level only
                + “used” was already used for bang-khen
                + “older” (2021, ministry level) is older than the period
                + “open” (2024, ministry level) is not recognised yet
                + “good” (2023, national level), recognised on 01/11/2023
                - The council must say whether “older” of 2021 counts
                - The recognition of “open” is needed
                """);
        assertTold(new Initiatives(CLAUSE, Reach.MINISTRY, 3, false), weighing, """
                NOT_MET 2: At least 3 recognised initiatives of ministry level or above
                + “narrow” (2024) reaches base level only
                + “used” was already used for bang-khen
                + “open” (2024, ministry level) is not recognised yet
                + “good” (2023, national level), recognised on 01/11/2023
                - 2 more initiatives of ministry level or above from 2022 to 2024 needed, recognised before 20/12/2024
                """);
        assertTold(new Initiatives(CLAUSE, Reach.MINISTRY, 2, true), weighing.unsureOf(2023), """
                UNKNOWN 0: At least 2 recognised initiatives of ministry level or above
                + “narrow” (2024) reaches base level only
                + “used” was already used for bang-khen
                + “older” (2021, ministry level) is older than the period
                + “open” (2024, ministry level) is not recognised yet
                + “good” (2023, national level), recognised on 01/11/2023
                - The council must say whether “older” of 2021 counts
                - The recognition of “open” is needed
                - The record of 2023 must be completed
                """);
        assertTold(new Initiatives(CLAUSE, Reach.BASE, 1, false), weighing.notBefore(2024), """
                MET 0: At least 1 recognised initiative of base level or above
                + “narrow” (2024, base level), recognised on 01/11/2024
                + “used” was already used for bang-khen
                + “open” (2024, ministry level) is not recognised yet
                """);
        assertTold(new Research(CLAUSE, Reach.BASE, 2, false), weighing, """
                NOT_MET 2: At least 2 accepted research tasks of base level or above
                - 2 more research tasks of base level or above from 2022 to 2024 needed, accepted before 20/12/2024
                """);
    }

    @Test
    void standingAndClassAreSaid() {
        StandsAs stands = new StandsAs(CLAUSE, List.of(Standing.INSIDE, Standing.FOREIGN));
        assertTold(stands, weighing(person().standing(Standing.OUTSIDE)), """
                NOT_MET 1: Is of the ministry or its sector or from abroad
                + Standing: from outside the ministry and its sector
                - Only for those who are of the ministry or its sector or from abroad
                """);
        WorksAs works = new WorksAs(CLAUSE, List.of(WorkerClass.WORKER, WorkerClass.FARMER));
        assertTold(works, weighing(person().workerClass(WorkerClass.CADRE)), """
                NOT_MET 1: Is a worker or farmer
                + cadre
                - Only for a worker or farmer
                """);
        NotDisciplined clean = new NotDisciplined(CLAUSE, DisciplineLevel.WARNING);
        assertTold(
                clean,
                since(
                        2023,
                        person().discipline(new Discipline(DisciplineLevel.REPRIMAND, LocalDate.of(2023, 1, 1), null))
                                .discipline(new Discipline(DisciplineLevel.WARNING, LocalDate.of(2024, 12, 31), null))
                                .discipline(new Discipline(DisciplineLevel.DISMISSAL, LocalDate.of(2025, 1, 1), null))),
                """
                NOT_MET 1: Not disciplined with a warning or more
                + Disciplined: reprimand, decided on 01/01/2023
                + Disciplined: warning, decided on 31/12/2024
                - Disciplined within the period (up to 2024)
                """);
    }

    @Test
    void ofSeveralWaysTheNearestSpeaks() {
        Condition far = new RatedYears(CLAUSE, Rating.GOOD, 1);
        Condition farther = new Awarded(CLAUSE, FIGHTER, 3);
        Condition open = new Rated(CLAUSE, Rating.GOOD);
        Condition met = new NotHolds(CLAUSE, FIGHTER, 0);
        Weighing weighing = weighing(person().rated(2024, Rating.COMPLETED));
        assertTold(new AnyOf(CLAUSE, List.of(farther, far)), weighing, """
                NOT_MET 1: One of the following
                - 1 more year rated good needed from 2024 to 2024
                """);
        assertTold(new AnyOf(CLAUSE, List.of(farther, open)), weighing(person()), """
                UNKNOWN 0: One of the following
                - The rating of 2024 must be put on record
                """);
        assertTold(new AnyOf(CLAUSE, List.of(open, met, far)), weighing(person()), """
                MET 0: One of the following
                """);
        assertThat(new AnyOf(CLAUSE, List.of(farther, far)).weigh(weighing).parts())
                .extracting(Finding::distance)
                .containsExactly(1, 3);
        Condition asFar = new RatedYears(CLAUSE, Rating.EXCELLENT, 1);
        assertThat(new AnyOf(CLAUSE, List.of(far, asFar)).weigh(weighing).parts())
                .extracting(Finding::required)
                .containsExactly(far.required(), asFar.required());
    }

    private static Weighing since(int first, Facts.Builder facts) {
        return weighing(facts).within(first, 2024);
    }

    private static void assertTold(Condition condition, Weighing weighing, String expected) {
        Finding finding = condition.weigh(weighing);
        assertThat(finding.required()).isEqualTo(condition.required());
        assertThat(told(finding)).isEqualTo(expected.stripTrailing());
    }

    private static String told(Finding finding) {
        StringBuilder told = new StringBuilder();
        told.append(finding.answer()).append(' ').append(finding.distance()).append(": ");
        told.append(ENGLISH.say(finding.required()));
        for (Words each : finding.seen()) {
            told.append("\n+ ").append(ENGLISH.say(each));
        }
        for (Words each : finding.missing()) {
            told.append("\n- ").append(ENGLISH.say(each));
        }
        return told.toString();
    }
}
