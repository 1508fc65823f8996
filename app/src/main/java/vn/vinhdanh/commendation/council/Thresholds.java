package vn.vinhdanh.commendation.council;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.procedure.Ballot;
import vn.vinhdanh.rules.procedure.Quorum;

/** What the law of a day asks of ballots and sessions; where it says nothing that was read, the house's own setting. */
@Component
class Thresholds {

    /** Two thirds, when no clause on the quorum was read for the day. */
    private static final int NUMERATOR = 2;

    private static final int DENOMINATOR = 3;

    private final LawInForce law;

    Thresholds(LawInForce law) {
        this.law = law;
    }

    /** @param received the day the dossier was received, which chooses the law */
    Threshold of(AwardKey award, LocalDate received) {
        return law.on(received).ballot(award).map(this::threshold).orElse(new Threshold(null, "", false));
    }

    QuorumRule quorum(LocalDate heldOn) {
        return law.on(heldOn).quorum().map(this::rule).orElse(new QuorumRule(NUMERATOR, DENOMINATOR, "", false));
    }

    private Threshold threshold(Ballot ballot) {
        return new Threshold(ballot.percent(), cited(ballot.citation()), !ballot.draft());
    }

    private QuorumRule rule(Quorum quorum) {
        return new QuorumRule(quorum.numerator(), quorum.denominator(), cited(quorum.citation()), !quorum.draft());
    }

    private String cited(Citation citation) {
        String act = law.act(citation.act())
                .map(known -> known.number())
                .orElse(citation.act().value());
        return citation.clause() + ", " + act;
    }
}
