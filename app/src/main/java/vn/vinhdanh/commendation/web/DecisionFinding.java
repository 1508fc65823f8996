package vn.vinhdanh.commendation.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vinhdanh.commendation.decision.DecisionLine;
import vn.vinhdanh.commendation.decision.Decisions;
import vn.vinhdanh.web.Findable;

/** Decisions in the one search, by number or subject. */
@Component
class DecisionFinding implements Findable {

    private final Decisions decisions;

    DecisionFinding(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<Found> find(String text, int most) {
        return decisions.list(text, 1, most).rows().stream()
                .map(line -> new Found(title(line), line.subject(), line.address(), rank(line, text)))
                .toList();
    }

    private static String title(DecisionLine line) {
        String number = line.number();
        return number == null ? line.issuer() : number;
    }

    private static int rank(DecisionLine line, String text) {
        String number = line.number();
        return number != null && number.equalsIgnoreCase(text) ? 0 : 3;
    }

    @Override
    public long count(String text) {
        return decisions.list(text, 1, 1).total();
    }

    @Override
    public String headingKey() {
        return "commendation.search.decisions";
    }

    @Override
    public String allPath() {
        return "/quyet-dinh?q=";
    }
}
