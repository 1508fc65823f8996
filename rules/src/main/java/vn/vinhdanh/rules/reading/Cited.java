package vn.vinhdanh.rules.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.Act;
import vn.vinhdanh.rules.catalogue.ActKey;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Checked;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.Grade;
import vn.vinhdanh.rules.catalogue.InForce;
import vn.vinhdanh.rules.catalogue.Said;

/** Reads the small things that every law file is made of, and knows which acts exist. */
final class Cited {

    private final Map<ActKey, Act> acts;

    Cited(Map<ActKey, Act> acts) {
        this.acts = acts;
    }

    /** The citation of a place that must have one. */
    Citation citation(Spot of) {
        return read(of.maybe("cites").orElseThrow(() -> of.wrong("no-citation", "cite")), null);
    }

    /** The citation of a place; "Điều 9" alone means a clause of the act that the surrounding version cites. */
    Citation citation(Spot of, Citation around) {
        return read(of.maybe("cites").orElseThrow(() -> of.wrong("no-citation", "cite")), around.act());
    }

    private Citation read(Spot cites, @Nullable ActKey around) {
        if (cites.isMap()) {
            cites.only("act", "clause");
            Spot act = cites.need("act");
            return new Citation(known(act, act.text()), cites.need("clause").text());
        }
        String text = cites.text();
        int comma = text.indexOf(',');
        String first = comma < 0 ? text : text.substring(0, comma);
        if (first.matches("[a-z0-9-]+")) {
            ActKey act = known(cites, first);
            String clause = comma < 0 ? "" : text.substring(comma + 1).strip();
            if (clause.isEmpty()) {
                throw cites.wrong("no-clause", "cite", text);
            }
            return new Citation(act, clause);
        }
        if (around == null) {
            throw cites.wrong("no-act", "cite", text);
        }
        return new Citation(around, text);
    }

    private ActKey known(Spot spot, String key) {
        ActKey act = new ActKey(key);
        if (!acts.containsKey(act)) {
            throw spot.wrong("dangling-act", "add-act", key);
        }
        return act;
    }

    static Said said(Spot spot) {
        spot.only("vi", "en");
        return new Said(spot.need("vi").text(), spot.need("en").text());
    }

    static InForce inForce(Spot of) {
        Spot from = of.need("in-force-from");
        LocalDate first = from.day();
        LocalDate last = of.maybe("in-force-until").map(Spot::day).orElse(null);
        if (last != null && last.isBefore(first)) {
            throw from.wrong("ends-before-start", "swap-days", first.toString(), last.toString());
        }
        return new InForce(first, last);
    }

    /** The days of a place that may leave its first day to the act it cites. */
    InForce inForce(Spot of, Citation citation) {
        if (of.maybe("in-force-from").isPresent()) {
            return inForce(of);
        }
        InForce days =
                acts.containsKey(citation.act()) ? acts.get(citation.act()).inForce() : null;
        if (days == null) {
            throw of.wrong("word-missing", "add-word", "in-force-from");
        }
        LocalDate last = of.maybe("in-force-until").map(Spot::day).orElse(days.until());
        return new InForce(days.from(), last);
    }

    static Checked checked(Spot of) {
        Spot checked = of.need("checked").only("on", "grade", "source");
        Grade grade = switch (checked.need("grade").text()) {
            case "VERIFIED" -> Grade.VERIFIED;
            case "FROM MEMORY" -> Grade.FROM_MEMORY;
            case "UNCONFIRMED" -> Grade.UNCONFIRMED;
            default ->
                throw checked.need("grade")
                        .wrong(
                                "unknown-word",
                                "known-words",
                                checked.need("grade").text(),
                                "VERIFIED, FROM MEMORY, UNCONFIRMED");
        };
        return new Checked(
                checked.need("on").day(), grade, checked.need("source").text());
    }

    /** Whether the place is a draft; what was not read in a source must say that it is one. */
    static boolean draft(Spot of, Checked checked) {
        boolean draft = of.yes("draft");
        if (!draft && checked.grade() != Grade.VERIFIED) {
            throw of.wrong("not-verified", "mark-draft");
        }
        return draft;
    }

    static AwardKey award(Spot spot) {
        try {
            return new AwardKey(spot.text());
        } catch (IllegalArgumentException notAKey) {
            throw spot.wrong("not-an-award-key", "write-award-key", spot.text());
        }
    }

    static List<AwardKey> awards(List<Spot> spots) {
        return spots.stream().map(Cited::award).toList();
    }
}
