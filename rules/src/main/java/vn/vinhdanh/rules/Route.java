package vn.vinhdanh.rules;

import java.util.List;
import vn.vinhdanh.rules.catalogue.Said;
import vn.vinhdanh.rules.condition.Condition;
import vn.vinhdanh.rules.verdict.Clause;

/** One of several alternative ways to an award. */
public record Route(String name, Said names, Clause clause, List<Condition> requires) {}
