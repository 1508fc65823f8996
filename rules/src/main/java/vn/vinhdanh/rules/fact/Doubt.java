package vn.vinhdanh.rules.fact;

import java.time.LocalDate;
import vn.vinhdanh.rules.catalogue.AwardKey;

/** Something in the record that cannot be right as it stands. It is named in every verdict, and never settled by guessing. */
public sealed interface Doubt {

    /** Two different ratings of one year; the year counts as not on record. */
    record TwoRatings(int year, Rating one, Rating other) implements Doubt {}

    /** One initiative or research task entered twice; it counts once. */
    record SolutionTwice(String title, int year) implements Doubt {}

    /** An award whose record names no decision; it does not count as sure. */
    record AwardWithoutDecision(AwardKey award, int year) implements Doubt {}

    /** One award entered twice for one year, by different decisions; it counts once. */
    record AwardTwice(AwardKey award, int year) implements Doubt {}

    /** A disciplinary measure that ends before it was decided; its end counts as not on record. */
    record DisciplineBackwards(Discipline discipline) implements Doubt {}

    /** A post or a time of service that ends before it begins; it does not count. */
    record TimeBackwards(LocalDate from, LocalDate until) implements Doubt {}
}
