package vn.vinhdanh.rules.guard;

import java.util.Set;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.catalogue.Checked;
import vn.vinhdanh.rules.catalogue.InForce;
import vn.vinhdanh.rules.catalogue.Said;

/** A guard as the law data states it: from when, for which kinds of award, in which words. */
public record GuardRule(Guard guard, Set<AwardKind> kinds, InForce inForce, Said gist, Checked checked, String stamp) {

    public GuardRule {
        kinds = Set.copyOf(kinds);
    }

    /** Loaded and shown, never deciding. */
    public boolean draft() {
        return guard.clause().draft();
    }
}
