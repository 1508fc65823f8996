package vn.vinhdanh.commendation.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.verdict.RouteWeighed;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.wording.Words;

/** Reads the verdicts that {@link ExplanationWriter} packed. */
final class Explanations {

    private static final Answer[] ANSWERS = Answer.values();

    private final Lexicon lexicon;

    Explanations(byte[] lexicon) {
        this.lexicon = Lexicon.read(lexicon);
    }

    /** The verdict about one award; empty when the subject cannot receive it at all. */
    Optional<Verdict> find(byte[] packed, int award) {
        Unpacking in = new Unpacking(packed);
        while (in.more()) {
            int number = in.number();
            int length = in.number();
            if (number == award) {
                return Optional.of(verdict(in));
            }
            in.skip(length);
        }
        return Optional.empty();
    }

    /** All of a subject, in the order of the awards. */
    List<Verdict> all(byte[] packed) {
        List<Verdict> all = new ArrayList<>();
        Unpacking in = new Unpacking(packed);
        while (in.more()) {
            in.number();
            in.number();
            all.add(verdict(in));
        }
        return all;
    }

    private Verdict verdict(Unpacking in) {
        Lexicon.Frame frame = lexicon.entry(in.number(), Lexicon.Frame.class);
        Answer answer = ANSWERS[in.number()];
        List<Finding> findings = findings(in);
        int count = in.number();
        List<RouteWeighed> routes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Lexicon.RouteFrame route = lexicon.entry(in.number(), Lexicon.RouteFrame.class);
            Answer ofRoute = ANSWERS[in.number()];
            routes.add(new RouteWeighed(
                    route.route(), route.names(), route.type(), route.clause(), ofRoute, findings(in)));
        }
        return new Verdict(
                frame.award(),
                frame.on(),
                frame.year(),
                answer,
                frame.basis(),
                frame.basisCitation(),
                frame.version(),
                findings,
                List.copyOf(routes),
                findings(in),
                frame.remarks(),
                frame.lawStamp());
    }

    private List<Finding> findings(Unpacking in) {
        int count = in.number();
        List<Finding> findings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            findings.add(finding(in));
        }
        return List.copyOf(findings);
    }

    private Finding finding(Unpacking in) {
        int kind = in.number();
        Clause clause = lexicon.entry(in.number(), Clause.class);
        Words required = sentence(in);
        List<Words> seen = sentences(in);
        if (kind == 0) {
            return new Finding.Met(clause, required, seen, findings(in));
        }
        List<Words> missing = sentences(in);
        if (kind == 1) {
            int shortfall = (int) in.signed();
            return new Finding.NotMet(clause, required, seen, missing, shortfall, findings(in));
        }
        return new Finding.Unknown(clause, required, seen, missing, findings(in));
    }

    private List<Words> sentences(Unpacking in) {
        int count = in.number();
        List<Words> sentences = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            sentences.add(sentence(in));
        }
        return List.copyOf(sentences);
    }

    private Words sentence(Unpacking in) {
        int number = in.number();
        return number == 0 ? Lexicon.words(in) : lexicon.entry(number - 1, Words.class);
    }
}
