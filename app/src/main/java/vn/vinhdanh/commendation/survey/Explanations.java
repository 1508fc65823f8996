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
        Reading reading = new Reading(in, OwnSentences.read(in, lexicon));
        while (in.more()) {
            int of = in.number();
            if (of >> 1 == award) {
                return Optional.of(reading.next(isWhole(of)));
            }
            int lengthOrNumber = in.number();
            in.skip(isWhole(of) ? 0 : lengthOrNumber);
        }
        return Optional.empty();
    }

    /** All of a subject, in the order of the awards. */
    List<Verdict> all(byte[] packed) {
        List<Verdict> all = new ArrayList<>();
        Unpacking in = new Unpacking(packed);
        Reading reading = new Reading(in, OwnSentences.read(in, lexicon));
        while (in.more()) {
            all.add(reading.next(isWhole(in.number())));
        }
        return all;
    }

    /** Whether the verdict about that award stands in the lexicon. */
    private static boolean isWhole(int award) {
        return (award & 1) == 1;
    }

    /** What is packed about one subject, being read. */
    private final class Reading {

        private final Unpacking in;
        private final List<Words> own;

        Reading(Unpacking in, List<Words> own) {
            this.in = in;
            this.own = own;
        }

        /** The next verdict, here or by its number in the lexicon; there it names nobody's own sentences. */
        Verdict next(boolean whole) {
            int lengthOrNumber = in.number();
            return whole
                    ? new Reading(
                                    lexicon.entry(lengthOrNumber, Lexicon.Whole.class)
                                            .unpacking(),
                                    List.of())
                            .verdict()
                    : verdict();
        }

        private Verdict verdict() {
            Lexicon.Frame frame = lexicon.entry(in.number(), Lexicon.Frame.class);
            Answer answer = ANSWERS[in.number()];
            List<Finding> findings = findings();
            int count = in.number();
            List<RouteWeighed> routes = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                Lexicon.RouteFrame route = lexicon.entry(in.number(), Lexicon.RouteFrame.class);
                Answer ofRoute = ANSWERS[in.number()];
                routes.add(new RouteWeighed(
                        route.route(), route.names(), route.type(), route.clause(), ofRoute, findings()));
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
                    findings(),
                    frame.remarks(),
                    frame.lawStamp());
        }

        private List<Finding> findings() {
            int count = in.number();
            List<Finding> findings = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                findings.add(finding());
            }
            return List.copyOf(findings);
        }

        private Finding finding() {
            int kind = in.number();
            Clause clause = lexicon.entry(in.number(), Clause.class);
            Words required = sentence();
            List<Words> seen = sentences();
            if (kind == 0) {
                return new Finding.Met(clause, required, seen, findings());
            }
            List<Words> missing = sentences();
            if (kind == 1) {
                int shortfall = (int) in.signed();
                return new Finding.NotMet(clause, required, seen, missing, shortfall, findings());
            }
            return new Finding.Unknown(clause, required, seen, missing, findings());
        }

        private List<Words> sentences() {
            int count = in.number();
            List<Words> sentences = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                sentences.add(sentence());
            }
            return List.copyOf(sentences);
        }

        private Words sentence() {
            int number = in.number();
            return (number & 1) == 0 ? lexicon.entry(number >> 1, Words.class) : own.get(number >> 1);
        }
    }
}
