package vn.vinhdanh.bench.weigh;

import java.util.List;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.wording.Words;

/** Reads a verdict as a page does: every finding, and in it every word of what is asked, was seen and is missing. */
final class Explanation {

    private Explanation() {}

    /** A number that nothing but reading all of it could give. */
    static int read(Verdict verdict) {
        var sum = said(verdict.basis()) + said(verdict.remarks());
        for (var each : verdict.findings()) {
            sum += read(each);
        }
        for (var route : verdict.routes()) {
            for (var each : route.findings()) {
                sum += read(each);
            }
        }
        for (var each : verdict.notDeciding()) {
            sum += read(each);
        }
        return sum;
    }

    private static int read(Finding finding) {
        var sum = finding.clause().anchor().length()
                + said(finding.required())
                + said(finding.seen())
                + said(finding.missing());
        for (var each : finding.parts()) {
            sum += read(each);
        }
        return sum;
    }

    private static int said(List<Words> all) {
        var sum = 0;
        for (var each : all) {
            sum += said(each);
        }
        return sum;
    }

    private static int said(Words words) {
        return words.key().length() + words.arguments().size();
    }
}
