package vn.vinhdanh.commendation.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.commendation.dossier.Grounds;
import vn.vinhdanh.registry.InitiativeId;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.list.Evidence;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.verdict.RouteWeighed;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.wording.Argument;

/** What a verdict says an award would be for; people may say otherwise in the dossier. */
public final class WhatFor {

    private WhatFor() {}

    /** What to propose: the kind of achievement, the years of the longest run, the initiatives it cannot do without. */
    public static Grounds grounds(Verdict verdict, @Nullable AwardKind kind, Evidence evidence) {
        int from = kind == AwardKind.TITLE ? verdict.year() : verdict.year() - longestRun(verdict) + 1;
        return new Grounds(
                type(verdict, kind),
                from,
                evidence.spent().stream()
                        .map(each -> new InitiativeId(Long.parseLong(each.id())))
                        .toList());
    }

    /** The kind of achievement that the law gives the best way; a title is for merit. */
    static CommendationType type(Verdict verdict, @Nullable AwardKind kind) {
        if (kind == AwardKind.TITLE) {
            return CommendationType.MERIT;
        }
        return verdict.bestRoute().map(RouteWeighed::type).orElse(CommendationType.MERIT);
    }

    private static int longestRun(Verdict verdict) {
        return Math.max(1, longestRun(verdict.decidingFindings()));
    }

    private static int longestRun(List<Finding> findings) {
        int longest = 0;
        for (Finding each : findings) {
            for (Argument argument : each.required().arguments()) {
                if (argument instanceof Argument.InARow run) {
                    longest = Math.max(longest, run.years());
                }
            }
            longest = Math.max(longest, longestRun(each.parts()));
        }
        return longest;
    }
}
