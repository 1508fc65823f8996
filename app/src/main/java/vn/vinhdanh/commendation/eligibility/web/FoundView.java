package vn.vinhdanh.commendation.eligibility.web;

import java.time.LocalDate;
import java.util.List;
import vn.vinhdanh.commendation.eligibility.LawWording;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Wording;

/**
 * One condition as a reader sees it.
 *
 * @param state the mark: met, not or unknown
 * @param href where the clause opens
 * @param deciding false for drafts, which are shown without influence
 */
public record FoundView(
        String state,
        String required,
        String clause,
        String href,
        List<String> seen,
        List<String> missing,
        boolean deciding,
        List<FoundView> parts) {

    static FoundView of(Finding finding, AwardKey award, LocalDate day, boolean deciding, Wording wording) {
        boolean decides = deciding && !finding.clause().draft();
        AwardKey ofParts = LawWording.awardOfParts(finding, award);
        return new FoundView(
                switch (finding) {
                    case Finding.Met met -> "met";
                    case Finding.NotMet notMet -> "not";
                    case Finding.Unknown unknown -> "unknown";
                },
                wording.say(finding.required()),
                wording.clause().apply(finding.clause().citation()),
                LawWording.path(award, day, finding.clause()),
                finding.seen().stream().map(wording::say).toList(),
                LawWording.ownMissing(finding).stream().map(wording::say).toList(),
                decides,
                finding.parts().stream()
                        .map(part -> of(part, ofParts, day, decides, wording))
                        .toList());
    }
}
