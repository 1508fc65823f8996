package vn.vinhdanh.commendation.survey;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.verdict.RouteWeighed;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * Packs verdicts whole, so that {@link Explanations} reads back the very same. Not for several threads: each has its own
 * writer over the common lexicon. A verdict that reads the same for a second subject is told once for all, by its number.
 */
final class ExplanationWriter {

    /** Beyond so many the constants are no constants; they are forgotten, and found again by what they say. */
    private static final int CONSTANTS = 20_000;

    /** What was read once only is no common thing yet. */
    private static final int ONCE = -1;

    private final Lexicon lexicon;
    private final Map<Object, Integer> known = new HashMap<>();
    private final IdentityHashMap<Object, Integer> constants = new IdentityHashMap<>();
    private final Map<Integer, FrameNumber> frames = new HashMap<>();
    private final IdentityHashMap<Object, Integer> routes = new IdentityHashMap<>();
    private final Map<Words, Integer> own = new HashMap<>();
    private final Packed ownSentences = new Packed();
    private final Map<Lexicon.Whole, Integer> wholes = new HashMap<>();
    private final Packed one = new Packed();
    private final Packed all = new Packed();
    private boolean namesOwn;

    ExplanationWriter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Adds the verdict about one award to the subject in hand. */
    void add(int award, Verdict verdict) {
        pack(award, verdict);
        int whole = namesOwn ? ONCE : whole();
        if (whole == ONCE) {
            all.number(award * 2);
            all.number(one.length());
            all.append(one);
        } else {
            all.number(award * 2 + 1);
            all.number(whole);
        }
    }

    /** Adds a verdict that {@link #packed} gave, without packing it again. */
    void add(byte[] packed) {
        all.append(packed);
    }

    /**
     * A verdict that reads the same for many subjects, to be added to each of them.
     *
     * @throws IllegalStateException when it holds a sentence that is one subject's own
     */
    byte[] packed(int award, Verdict verdict) {
        pack(award, verdict);
        if (namesOwn) {
            throw new IllegalStateException("Not the same for everybody: " + verdict);
        }
        Packed reference = new Packed();
        reference.number(award * 2 + 1);
        reference.number(lexicon.number(new Lexicon.Whole(one.toBytes())));
        return reference.toBytes();
    }

    /** The number of the verdict just packed, if another subject's read the very same. */
    private int whole() {
        Lexicon.Whole whole = new Lexicon.Whole(one.toBytes());
        Integer number = wholes.putIfAbsent(whole, ONCE);
        if (number == null) {
            return ONCE;
        }
        if (number == ONCE) {
            number = lexicon.number(whole);
            wholes.put(whole, number);
        }
        return number;
    }

    private void pack(int award, Verdict verdict) {
        namesOwn = false;
        one.clear();
        one.number(frame(award, verdict));
        one.number(verdict.answer().ordinal());
        write(verdict.findings());
        one.number(verdict.routes().size());
        for (RouteWeighed each : verdict.routes()) {
            one.number(route(each));
            one.number(each.answer().ordinal());
            write(each.findings());
        }
        write(verdict.notDeciding());
    }

    /** Everything added since the last time: the subject's own sentences, then the verdicts that name them by number. */
    byte[] take() {
        Packed whole = new Packed();
        whole.number(own.size());
        whole.append(ownSentences);
        whole.append(all);
        own.clear();
        ownSentences.clear();
        all.clear();
        return whole.toBytes();
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
        one.number(constant(finding.clause()));
        required(finding.required());
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

    /**
     * A sentence that names a paper or a day is one person's own and told once among that person's; every other is said about
     * many. Own ones have odd numbers.
     */
    private void sentence(Words words) {
        one.number(isCommon(words) ? number(words) * 2 : ownNumber(words) * 2 + 1);
    }

    private int ownNumber(Words words) {
        namesOwn = true;
        Integer number = own.get(words);
        if (number == null) {
            number = own.size();
            own.put(words, number);
            OwnSentences.write(words, ownSentences, this::number);
        }
        return number;
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

    /** What a condition asks for is one object for everybody, as long as it names nobody's own. */
    private void required(Words words) {
        Integer number = constants.get(words);
        if (number != null) {
            one.number(number * 2);
        } else if (isCommon(words)) {
            one.number(constant(words) * 2);
        } else {
            sentence(words);
        }
    }

    /** All that a verdict says to everybody, with the number it bears. */
    private record FrameNumber(Verdict said, int number) {

        @SuppressWarnings("ReferenceEquality") // Equal objects that are not the same only cost a second look.
        boolean isOf(Verdict verdict) {
            return said.version() == verdict.version()
                    && said.basis() == verdict.basis()
                    && said.remarks() == verdict.remarks()
                    && said.year() == verdict.year();
        }
    }

    /** Two verdicts about one award in one survey mostly say the same to everybody, by the very same objects. */
    private int frame(int award, Verdict verdict) {
        FrameNumber last = frames.get(award);
        if (last != null && last.isOf(verdict)) {
            return last.number();
        }
        int number = number(new Lexicon.Frame(
                verdict.award(),
                verdict.on(),
                verdict.year(),
                verdict.basis(),
                verdict.basisCitation(),
                verdict.version(),
                verdict.remarks(),
                verdict.lawStamp()));
        frames.put(award, new FrameNumber(verdict, number));
        return number;
    }

    /** A route is told by its clause, which no other route shares as an object. */
    private int route(RouteWeighed route) {
        Integer number = routes.get(route.clause());
        if (number == null) {
            number = number(new Lexicon.RouteFrame(route.route(), route.names(), route.type(), route.clause()));
            routes.put(route.clause(), number);
        }
        return number;
    }

    /** The number of what one object says to everybody, found without reading it again. */
    private int constant(Object entry) {
        Integer number = constants.get(entry);
        if (number == null) {
            number = number(entry);
            if (constants.size() >= CONSTANTS) {
                constants.clear();
            }
            constants.put(entry, number);
        }
        return number;
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
