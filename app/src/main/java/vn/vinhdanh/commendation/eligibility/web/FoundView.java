package vn.vinhdanh.commendation.eligibility.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.commendation.eligibility.LawWording;
import vn.vinhdanh.registry.OpenForms;
import vn.vinhdanh.registry.RecordForm;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.wording.Wording;
import vn.vinhdanh.rules.wording.Words;

/**
 * One condition as a reader sees it.
 *
 * @param state the mark: met, not or unknown
 * @param href where the clause opens
 * @param seen the facts looked at, the earliest first
 * @param record where the reader may put on record what is missing; null where nothing is, or the reader may not
 * @param deciding false for drafts, which are shown without influence
 * @param notNeeded the alternatives that nobody needs any more, because another one is met
 */
public record FoundView(
        String state,
        String required,
        String clause,
        String href,
        List<String> seen,
        List<String> missing,
        @Nullable String record,
        boolean deciding,
        List<FoundView> parts,
        List<FoundView> notNeeded) {

    private static final int SHOWN = 5;

    /** The latest facts; the earlier ones fold away where there are many. */
    public List<String> latest() {
        return seen.subList(seen.size() <= SHOWN + 1 ? 0 : seen.size() - SHOWN, seen.size());
    }

    public List<String> earlier() {
        return seen.subList(0, seen.size() - latest().size());
    }

    /**
     * What the findings of one verdict are told with.
     *
     * @param year the year of achievement
     */
    record Teller(LocalDate day, int year, OpenForms forms, Wording wording) {}

    static FoundView of(Finding finding, AwardKey award, boolean deciding, Teller teller) {
        Wording wording = teller.wording();
        List<Words> missing = LawWording.ownMissing(finding);
        boolean decides = deciding && !finding.clause().draft();
        AwardKey ofParts = LawWording.awardOfParts(finding, award);
        boolean enough =
                finding instanceof Finding.Met && finding.required().key().equals("rules.required.any-of");
        Map<Boolean, List<FoundView>> parts = finding.parts().stream()
                .collect(Collectors.partitioningBy(
                        part -> !enough || part instanceof Finding.Met,
                        Collectors.mapping(part -> of(part, ofParts, decides, teller), Collectors.toList())));
        return new FoundView(
                switch (finding) {
                    case Finding.Met met -> "met";
                    case Finding.NotMet notMet -> "not";
                    case Finding.Unknown unknown -> "unknown";
                },
                wording.say(finding.required()),
                wording.clause().apply(finding.clause().citation()),
                LawWording.path(award, teller.day(), finding.clause()),
                finding.seen().stream().map(wording::say).toList(),
                missing.stream().map(wording::say).toList(),
                teller.forms().address(RecordForm.of(missing).orElse(null), teller.year()),
                decides,
                parts.getOrDefault(true, List.of()),
                parts.getOrDefault(false, List.of()));
    }
}
