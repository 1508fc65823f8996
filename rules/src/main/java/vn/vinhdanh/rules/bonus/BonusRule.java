package vn.vinhdanh.rules.bonus;

import vn.vinhdanh.rules.catalogue.Checked;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.InForce;
import vn.vinhdanh.rules.catalogue.Said;

/**
 * A rule about bonuses in general.
 *
 * @param number the figure of the rule, for example the đồng up to which a sum is rounded; 0 when it has none
 * @param gist the rule in our own words
 */
public record BonusRule(
        Kind kind, long number, Said gist, InForce inForce, Citation citation, Checked checked, boolean draft) {

    /** What it says. */
    public enum Kind {
        /** The base salary is that of the day of the decision. */
        SALARY_OF_DECISION_DAY,
        /** A sum is rounded upward to this many đồng. */
        ROUND_UP,
        /** A collective receives more than a person for the same award. */
        COLLECTIVE_ABOVE_PERSON,
        /** Of several titles over one period only the highest is paid; over different periods each is. */
        TITLES,
        /** Several forms of commendation for different periods and achievements are each paid. */
        FORMS,
        /** A title and a form of commendation are both paid. */
        TITLE_AND_FORM,
        /** Whoever decides pays from the fund of that level. */
        PAID_BY_DECIDER,
        /** What is handed over with the money. */
        OBJECTS
    }
}
