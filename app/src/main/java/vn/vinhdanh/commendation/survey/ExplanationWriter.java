package vn.vinhdanh.commendation.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.verdict.RouteWeighed;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * Packs verdicts whole, so that {@link Explanations} reads back the very same. Not for several threads: each has its own
 * writer over the common lexicon.
 */
final class ExplanationWriter {

    private final Lexicon lexicon;
    private final Map<Object, Integer> known = new HashMap<>();
    private final Packed one = new Packed();
    private final Packed all = new Packed();

    ExplanationWriter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Adds the verdict about one award to the subject in hand. */
    void add(int award, Verdict verdict) {
        one.clear();
        one.number(number(new Lexicon.Frame(
                verdict.award(),
                verdict.on(),
                verdict.year(),
                verdict.basis(),
                verdict.basisCitation(),
                verdict.version(),
                verdict.remarks(),
                verdict.lawStamp())));
        one.number(verdict.answer().ordinal());
        write(verdict.findings());
        one.number(verdict.routes().size());
        for (RouteWeighed each : verdict.routes()) {
            one.number(number(new Lexicon.RouteFrame(each.route(), each.names(), each.clause())));
            one.number(each.answer().ordinal());
            write(each.findings());
        }
        write(verdict.notDeciding());
        all.number(award);
        all.number(one.length());
        all.append(one);
    }

    /** Everything added since the last time. */
    byte[] take() {
        byte[] bytes = all.toBytes();
        all.clear();
        return bytes;
    }

    private void write(List<Finding> findings) {
        one.number(findings.size());
        for (Finding each : findings) {
            write(each);
        }
    }

    private void write(Finding finding) {
        int kind = switch (finding) {
            case Finding.Met met -> 0;
            case Finding.NotMet notMet -> 1;
            case Finding.Unknown unknown -> 2;
        };
        one.number(kind);
        one.number(number(finding.clause()));
        sentence(finding.required());
        sentences(finding.seen());
        if (kind != 0) {
            sentences(finding.missing());
        }
        if (finding instanceof Finding.NotMet notMet) {
            one.signed(notMet.shortfall());
        }
        write(finding.parts());
    }

    private void sentences(List<Words> sentences) {
        one.number(sentences.size());
        for (Words each : sentences) {
            sentence(each);
        }
    }

    /** A sentence that names a paper or a day is one person's own; every other is said about many. */
    private void sentence(Words words) {
        if (isCommon(words)) {
            one.number(number(words) + 1);
        } else {
            one.number(0);
            Lexicon.write(words, one);
        }
    }

    private static boolean isCommon(Words words) {
        for (Argument each : words.arguments()) {
            if (!isCommon(each)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCommon(Argument argument) {
        return switch (argument) {
            case Argument.Text text -> false;
            case Argument.Day day -> false;
            case Argument.Phrase phrase -> isCommon(phrase.words());
            case Argument.Several several -> several.arguments().stream().allMatch(ExplanationWriter::isCommon);
            default -> true;
        };
    }

    private int number(Object entry) {
        Integer number = known.get(entry);
        if (number == null) {
            number = lexicon.number(entry);
            known.put(entry, number);
        }
        return number;
    }
}
