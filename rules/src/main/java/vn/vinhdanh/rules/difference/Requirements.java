package vn.vinhdanh.rules.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.Route;
import vn.vinhdanh.rules.Version;
import vn.vinhdanh.rules.catalogue.Said;
import vn.vinhdanh.rules.condition.AllOf;
import vn.vinhdanh.rules.condition.AnyOf;
import vn.vinhdanh.rules.condition.Condition;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/** Compares what two versions of one award ask for. */
final class Requirements {

    private final List<Change> changes = new ArrayList<>();

    private Requirements() {}

    static List<Change> compare(Version then, Version now) {
        Requirements comparing = new Requirements();
        comparing.conditions(null, then.requires(), now.requires());
        comparing.routes(then, now);
        comparing.forPeople(then, now);
        return List.copyOf(comparing.changes);
    }

    private void routes(Version then, Version now) {
        Map<String, Route> before = new LinkedHashMap<>();
        then.routes().forEach(each -> before.put(each.name(), each));
        for (Route each : now.routes()) {
            Route old = before.remove(each.name());
            if (old == null) {
                changes.add(new Change(Change.Of.ROUTE, null, null, line(each)));
                conditions(each.names(), List.of(), each.requires());
            } else {
                conditions(each.names(), old.requires(), each.requires());
            }
        }
        before.values().forEach(each -> changes.add(new Change(Change.Of.ROUTE, null, line(each), null)));
    }

    private static Change.Line line(Route route) {
        return new Change.Line(
                Words.of("rules.difference.said", new Argument.Spoken(route.names())),
                null,
                false,
                route.clause().citation(),
                route.clause().draft());
    }

    private void forPeople(Version then, Version now) {
        Map<Said, Change.Line> before = people(then);
        Map<Said, Change.Line> after = people(now);
        after.forEach((what, line) -> {
            if (before.remove(what) == null) {
                changes.add(new Change(Change.Of.FOR_PEOPLE, null, null, line));
            }
        });
        before.values().forEach(line -> changes.add(new Change(Change.Of.FOR_PEOPLE, null, line, null)));
    }

    private static Map<Said, Change.Line> people(Version version) {
        Map<Said, Change.Line> people = new LinkedHashMap<>();
        version.forPeople()
                .forEach(each -> people.put(
                        each.what(),
                        new Change.Line(
                                Words.of("rules.difference.said", new Argument.Spoken(each.what())),
                                null,
                                false,
                                each.citation(),
                                version.draft())));
        return people;
    }

    /** A condition with its place among the others. */
    private record Placed(String shape, Change.Line line) {}

    private void conditions(@Nullable Said way, List<Condition> then, List<Condition> now) {
        List<Placed> before = flat(then);
        List<Placed> after = flat(now);
        pair(before, after, Placed::equals, way, false);
        pair(
                before,
                after,
                (one, other) -> one.shape().equals(other.shape())
                        && one.line().words().equals(other.line().words())
                        && one.line().draft() == other.line().draft(),
                way,
                false);
        pair(before, after, (one, other) -> one.shape().equals(other.shape()), way, true);
        before.forEach(each -> changes.add(new Change(Change.Of.REQUIREMENT, way, each.line(), null)));
        after.forEach(each -> changes.add(new Change(Change.Of.REQUIREMENT, way, null, each.line())));
    }

    /** Takes the pairs out of both lists; those that differ in their numbers are told. */
    private void pair(
            List<Placed> before,
            List<Placed> after,
            BiPredicate<Placed, Placed> same,
            @Nullable Said way,
            boolean told) {
        for (Placed old : List.copyOf(before)) {
            Placed match = after.stream()
                    .filter(each -> same.test(old, each))
                    .findFirst()
                    .orElse(null);
            if (match != null) {
                before.remove(old);
                after.remove(match);
                if (told) {
                    changes.add(new Change(Change.Of.REQUIREMENT, way, old.line(), match.line()));
                }
            }
        }
    }

    private static List<Placed> flat(List<Condition> conditions) {
        List<Placed> flat = new ArrayList<>();
        conditions.forEach(each -> flatten(each, "", null, false, flat));
        return flat;
    }

    private static void flatten(
            Condition condition, String around, @Nullable Words within, boolean oneOf, List<Placed> into) {
        Words words = condition.required();
        if (condition instanceof AllOf || condition instanceof AnyOf) {
            boolean choice = oneOf || condition instanceof AnyOf;
            String shape = around + (condition instanceof AnyOf ? "any/" : "");
            condition.parts().forEach(each -> flatten(each, shape, within, choice, into));
            return;
        }
        String shape = around + condition.getClass().getSimpleName() + said(words);
        into.add(new Placed(
                shape,
                new Change.Line(
                        words,
                        within,
                        oneOf,
                        condition.clause().citation(),
                        condition.clause().draft())));
        condition.parts().forEach(each -> flatten(each, shape + "/", words, false, into));
    }

    /** What a condition speaks of, its measures left out: the award, but neither the count nor the grade. */
    private static String said(Words words) {
        Map<String, Argument> about = new HashMap<>();
        for (int i = 0; i < words.arguments().size(); i++) {
            Argument each = words.arguments().get(i);
            boolean measure = each instanceof Argument.Count
                    || each instanceof Argument.InARow
                    || each instanceof Argument.Year
                    || each instanceof Argument.Day
                    || each instanceof Argument.Term;
            if (!measure) {
                about.put(Integer.toString(i), each);
            }
        }
        return about.toString();
    }
}
