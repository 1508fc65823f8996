package vn.vinhdanh.rules;

import java.util.List;
import vn.vinhdanh.rules.catalogue.Said;
import vn.vinhdanh.rules.condition.Condition;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.verdict.Clause;

/**
 * One of several alternative ways to an award.
 *
 * @param type for what kind of achievement an award is given that comes this way: only merit is a step to a higher award
 */
public record Route(String name, Said names, CommendationType type, Clause clause, List<Condition> requires) {}
