package vn.vinhdanh.rules.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.Said;

/** A typed piece of a sentence; the reader of the sentence decides how it looks. */
public sealed interface Argument {

    /** Text taken as it is: a title, a number of a paper, a name. */
    record Text(String value) implements Argument {}

    /** How many. */
    record Count(int value) implements Argument {}

    /** How many years a condition wants one after the other. */
    record InARow(int years) implements Argument {}

    /** A calendar year, never grouped by thousands. */
    record Year(int value) implements Argument {}

    /** A stretch of time in whole months, said in years where it comes to years. */
    record Months(int value) implements Argument {}

    /** A day. */
    record Day(LocalDate value) implements Argument {}

    /** An award, to be shown by its name. */
    record Award(AwardKey key) implements Argument {}

    /** A clause, to be shown with the number of its act. */
    record Clause(Citation citation) implements Argument {}

    /** Words that the law data itself carries in both languages. */
    record Spoken(Said said) implements Argument {}

    /** A word of the field with a key of its own, such as a reach or a rating. */
    record Term(String key) implements Argument {}

    /** A sentence inside a sentence. */
    record Phrase(Words words) implements Argument {}

    /** Several pieces, joined by "or". */
    record Several(List<Argument> arguments) implements Argument {
        public Several {
            arguments = List.copyOf(arguments);
        }
    }

    /** The terms of several values, joined by "or". */
    static Several terms(List<? extends Enum<?>> values) {
        return new Several(values.stream().<Argument>map(Argument::term).toList());
    }

    /** The term of an enumeration's value: {@code rules.reach.ministry}. */
    static Term term(Enum<?> value) {
        return Terms.MADE.computeIfAbsent(value, Terms::make);
    }

    /** The terms made so far: there are few, and they are said often. */
    final class Terms {

        private static final Map<Enum<?>, Term> MADE = new ConcurrentHashMap<>();

        private Terms() {}

        private static Term make(Enum<?> value) {
            String kind = decapitalise(value.getDeclaringClass().getSimpleName());
            return new Term("rules." + kind + "."
                    + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private static String decapitalise(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
