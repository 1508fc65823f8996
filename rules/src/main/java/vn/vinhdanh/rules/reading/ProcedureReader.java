package vn.vinhdanh.rules.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Checked;
import vn.vinhdanh.rules.procedure.Ballot;
import vn.vinhdanh.rules.procedure.CouncilLevel;
import vn.vinhdanh.rules.procedure.Deadline;
import vn.vinhdanh.rules.procedure.ListRule;
import vn.vinhdanh.rules.procedure.Paper;
import vn.vinhdanh.rules.procedure.Procedures;
import vn.vinhdanh.rules.procedure.Quorum;
import vn.vinhdanh.rules.procedure.Quota;

/** Reads how awards are decided, file by file. */
final class ProcedureReader {

    private final Cited cited;
    private final List<Vocabulary.Mention> mentions;
    private final UnderTheState under;
    private final List<Ballot> ballots = new ArrayList<>();
    private final List<Quorum> quorums = new ArrayList<>();
    private final List<Paper> papers = new ArrayList<>();
    private final List<Deadline> deadlines = new ArrayList<>();
    private final List<Quota> quotas = new ArrayList<>();
    private final List<ListRule> listRules = new ArrayList<>();

    ProcedureReader(Cited cited, List<Vocabulary.Mention> mentions, UnderTheState under) {
        this.under = under;
        this.cited = cited;
        this.mentions = mentions;
    }

    void read(Spot file) {
        file.only("ballots", "quorums", "papers", "deadlines", "quotas", "list-rules");
        file.listOf("ballots").forEach(this::ballot);
        file.listOf("quorums").forEach(this::quorum);
        file.listOf("papers").forEach(this::paper);
        file.listOf("deadlines").forEach(this::deadline);
        file.listOf("quotas").forEach(this::quota);
        file.listOf("list-rules").forEach(this::listRule);
    }

    Procedures whole() {
        return new Procedures(
                List.copyOf(ballots),
                List.copyOf(quorums),
                List.copyOf(papers),
                List.copyOf(deadlines),
                List.copyOf(quotas),
                List.copyOf(listRules));
    }

    private void ballot(Spot spot) {
        spot.only(
                "awards",
                "council",
                "percent",
                "regime",
                "in-force-from",
                "in-force-until",
                "cites",
                "checked",
                "draft");
        Checked checked = Cited.checked(spot);
        ballots.add(under.place(
                spot,
                new Ballot(
                        awards(spot),
                        spot.need("council").oneOf(CouncilLevel.class),
                        spot.need("percent").number(1, 100),
                        spot.need("regime").text(),
                        Cited.inForce(spot),
                        cited.citation(spot),
                        checked,
                        Cited.draft(spot, checked))));
    }

    private void quorum(Spot spot) {
        spot.only("numerator", "denominator", "in-force-from", "in-force-until", "cites", "checked", "draft");
        int denominator = spot.need("denominator").number(1, 100);
        quorums.add(under.place(
                spot,
                new Quorum(
                        spot.need("numerator").number(1, denominator),
                        denominator,
                        Cited.inForce(spot),
                        cited.citation(spot),
                        Cited.draft(spot, Cited.checked(spot)))));
    }

    private void paper(Spot spot) {
        spot.only("paper", "names", "awards", "in-force-from", "in-force-until", "cites", "checked", "draft");
        papers.add(under.place(
                spot,
                new Paper(
                        spot.need("paper").text(),
                        Cited.said(spot.need("names")),
                        awards(spot),
                        Cited.inForce(spot),
                        cited.citation(spot),
                        Cited.draft(spot, Cited.checked(spot)))));
    }

    private void deadline(Spot spot) {
        spot.only("deadline", "names", "working-days", "in-force-from", "in-force-until", "cites", "checked", "draft");
        deadlines.add(under.place(
                spot,
                new Deadline(
                        spot.need("deadline").text(),
                        Cited.said(spot.need("names")),
                        spot.need("working-days").number(1, 400),
                        Cited.inForce(spot),
                        cited.citation(spot),
                        Cited.draft(spot, Cited.checked(spot)))));
    }

    private void quota(Spot spot) {
        spot.only(
                "quota",
                "names",
                "award",
                "of-holders",
                "percent",
                "base",
                "per",
                "at-least",
                "rounding",
                "in-force-from",
                "in-force-until",
                "cites",
                "checked",
                "draft");
        Spot ofHolders = spot.maybe("of-holders").orElse(null);
        quotas.add(under.place(
                spot,
                new Quota(
                        spot.need("quota").text(),
                        Cited.said(spot.need("names")),
                        award(spot.need("award")),
                        ofHolders == null ? null : award(ofHolders),
                        spot.need("percent").number(1, 100),
                        Cited.inForce(spot),
                        cited.citation(spot),
                        Cited.draft(spot, Cited.checked(spot)),
                        base(spot, ofHolders),
                        spot.maybe("per")
                                .map(each -> each.oneOf(Quota.Per.class))
                                .orElse(Quota.Per.LIST),
                        spot.maybe("at-least").map(each -> each.number(0, 1000)).orElse(0),
                        spot.maybe("rounding")
                                .map(each -> each.oneOf(Quota.Rounding.class))
                                .orElse(Quota.Rounding.DOWN))));
    }

    /** Holders need an award to hold, and an award to hold needs holders. */
    private static Quota.Base base(Spot spot, @Nullable Spot ofHolders) {
        Quota.Base unsaid = ofHolders == null ? Quota.Base.DESCRIBED : Quota.Base.HOLDERS;
        Quota.Base base =
                spot.maybe("base").map(each -> each.oneOf(Quota.Base.class)).orElse(unsaid);
        if (base == Quota.Base.HOLDERS && ofHolders == null) {
            throw spot.wrong("word-missing", "add-word", "of-holders");
        }
        if (base != Quota.Base.HOLDERS && ofHolders != null) {
            throw ofHolders.wrong("unknown-word", "known-words", "of-holders", "base: holders");
        }
        return base;
    }

    private void listRule(Spot spot) {
        spot.only("rule", "percent", "gist", "in-force-from", "in-force-until", "cites", "checked", "draft");
        Checked checked = Cited.checked(spot);
        listRules.add(under.place(
                spot,
                new ListRule(
                        spot.need("rule").oneOf(ListRule.Kind.class),
                        spot.maybe("percent").map(each -> each.number(1, 100)).orElse(0),
                        Cited.said(spot.need("gist")),
                        Cited.inForce(spot),
                        cited.citation(spot),
                        checked,
                        Cited.draft(spot, checked))));
    }

    private List<AwardKey> awards(Spot spot) {
        return spot.need("awards").list().stream().map(this::award).toList();
    }

    private AwardKey award(Spot spot) {
        AwardKey award = Cited.award(spot);
        mentions.add(new Vocabulary.Mention(spot, award, false));
        return award;
    }
}
