package vn.vinhdanh.commendation.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.ActKey;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Checked;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.Grade;
import vn.vinhdanh.rules.catalogue.InForce;
import vn.vinhdanh.rules.catalogue.Said;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.VersionUsed;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/**
 * What ten thousand explanations have in common, told once: clauses, requirements, routes, versions, the sentences that
 * name no paper, the keys of all others, and whole verdicts where several read the same. Explanations name an entry by its number. Several writers may add to it at once.
 */
final class Lexicon {

    private static final Grade[] GRADES = Grade.values();
    private static final CommendationType[] TYPES = CommendationType.values();

    /** Everything about a verdict but its answer and its findings. */
    record Frame(
            AwardKey award,
            LocalDate on,
            int year,
            Words basis,
            Citation basisCitation,
            @Nullable VersionUsed version,
            List<Words> remarks,
            String lawStamp) {}

    /** A route before anybody is weighed by it. */
    record RouteFrame(String route, Said names, CommendationType type, Clause clause) {}

    /** A whole verdict that reads the same for several subjects, as it was packed. */
    static final class Whole {

        private final byte[] bytes;
        private final int hash;

        Whole(byte[] bytes) {
            this.bytes = bytes;
            hash = Arrays.hashCode(bytes);
        }

        Unpacking unpacking() {
            return new Unpacking(bytes);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Whole whole && Arrays.equals(bytes, whole.bytes);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<Object> entries = new ArrayList<>();

    /** The number of an entry, new or known. */
    synchronized int number(Object entry) {
        return numbers.computeIfAbsent(entry, added -> {
            entries.add(added);
            return entries.size() - 1;
        });
    }

    <T> T entry(int number, Class<T> type) {
        return type.cast(entries.get(number));
    }

    synchronized byte[] toBytes() {
        Packed out = new Packed();
        out.number(entries.size());
        for (Object each : entries) {
            switch (each) {
                case Words words -> {
                    out.number(0);
                    write(words, out);
                }
                case Clause clause -> {
                    out.number(1);
                    write(clause, out);
                }
                case RouteFrame route -> {
                    out.number(2);
                    out.text(route.route());
                    write(route.names(), out);
                    out.number(route.type().ordinal());
                    write(route.clause(), out);
                }
                case Frame frame -> {
                    out.number(3);
                    write(frame, out);
                }
                case String text -> {
                    out.number(4);
                    out.text(text);
                }
                case Whole whole -> {
                    out.number(5);
                    out.number(whole.bytes.length);
                    out.append(whole.bytes);
                }
                default -> throw new IllegalStateException("No entry of a lexicon: " + each);
            }
        }
        return out.toBytes();
    }

    static Lexicon read(byte[] bytes) {
        Unpacking in = new Unpacking(bytes);
        Lexicon lexicon = new Lexicon();
        int count = in.number();
        for (int i = 0; i < count; i++) {
            lexicon.entries.add(
                    switch (in.number()) {
                        case 0 -> words(in);
                        case 1 -> clause(in);
                        case 2 -> new RouteFrame(in.text(), said(in), TYPES[in.number()], clause(in));
                        case 3 -> frame(in);
                        case 4 -> in.text();
                        default -> new Whole(in.bytes());
                    });
        }
        return lexicon;
    }

    private static void write(Frame frame, Packed out) {
        out.text(frame.award().value());
        out.signed(frame.on().toEpochDay());
        out.number(frame.year());
        write(frame.basis(), out);
        write(frame.basisCitation(), out);
        VersionUsed version = frame.version();
        out.flag(version != null);
        if (version != null) {
            out.text(version.regime());
            write(version.inForce(), out);
            write(version.citation(), out);
            write(version.gist(), out);
            out.signed(version.checked().on().toEpochDay());
            out.number(version.checked().grade().ordinal());
            out.text(version.checked().source());
            out.text(version.stamp());
            out.flag(version.draft());
        }
        out.number(frame.remarks().size());
        frame.remarks().forEach(each -> write(each, out));
        out.text(frame.lawStamp());
    }

    private static Frame frame(Unpacking in) {
        return new Frame(
                new AwardKey(in.text()),
                day(in),
                in.number(),
                words(in),
                citation(in),
                in.flag() ? version(in) : null,
                many(in),
                in.text());
    }

    private static VersionUsed version(Unpacking in) {
        return new VersionUsed(
                in.text(),
                new InForce(day(in), in.flag() ? day(in) : null),
                citation(in),
                said(in),
                new Checked(day(in), GRADES[in.number()], in.text()),
                in.text(),
                in.flag());
    }

    private static void write(InForce inForce, Packed out) {
        out.signed(inForce.from().toEpochDay());
        LocalDate until = inForce.until();
        out.flag(until != null);
        if (until != null) {
            out.signed(until.toEpochDay());
        }
    }

    private static void write(Clause clause, Packed out) {
        write(clause.citation(), out);
        out.text(clause.anchor());
        out.flag(clause.draft());
    }

    private static Clause clause(Unpacking in) {
        return new Clause(citation(in), in.text(), in.flag());
    }

    private static void write(Citation citation, Packed out) {
        out.text(citation.act().value());
        out.text(citation.clause());
    }

    private static Citation citation(Unpacking in) {
        return new Citation(new ActKey(in.text()), in.text());
    }

    private static void write(Said said, Packed out) {
        out.text(said.vietnamese());
        out.text(said.english());
    }

    private static Said said(Unpacking in) {
        return new Said(in.text(), in.text());
    }

    private static LocalDate day(Unpacking in) {
        return LocalDate.ofEpochDay(in.signed());
    }

    private static List<Words> many(Unpacking in) {
        int count = in.number();
        List<Words> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(words(in));
        }
        return List.copyOf(all);
    }

    static void write(Words words, Packed out) {
        out.text(words.key());
        out.number(words.arguments().size());
        for (Argument each : words.arguments()) {
            write(each, out);
        }
    }

    static Words words(Unpacking in) {
        return new Words(in.text(), arguments(in));
    }

    private static List<Argument> arguments(Unpacking in) {
        int count = in.number();
        List<Argument> arguments = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            arguments.add(argument(in));
        }
        return arguments;
    }

    static void write(Argument argument, Packed out) {
        switch (argument) {
            case Argument.Text text -> {
                out.number(0);
                out.text(text.value());
            }
            case Argument.Count count -> {
                out.number(1);
                out.signed(count.value());
            }
            case Argument.InARow run -> {
                out.number(11);
                out.number(run.years());
            }
            case Argument.Year year -> {
                out.number(2);
                out.number(year.value());
            }
            case Argument.Day day -> {
                out.number(3);
                out.signed(day.value().toEpochDay());
            }
            case Argument.Award of -> {
                out.number(4);
                out.text(of.key().value());
            }
            case Argument.Clause of -> {
                out.number(5);
                write(of.citation(), out);
            }
            case Argument.Spoken spoken -> {
                out.number(6);
                write(spoken.said(), out);
            }
            case Argument.Term term -> {
                out.number(7);
                out.text(term.key());
            }
            case Argument.Months months -> {
                out.number(8);
                out.signed(months.value());
            }
            case Argument.Phrase phrase -> {
                out.number(9);
                write(phrase.words(), out);
            }
            case Argument.Several several -> {
                out.number(10);
                out.number(several.arguments().size());
                several.arguments().forEach(each -> write(each, out));
            }
        }
    }

    static Argument argument(Unpacking in) {
        return switch (in.number()) {
            case 0 -> new Argument.Text(in.text());
            case 1 -> new Argument.Count((int) in.signed());
            case 2 -> new Argument.Year(in.number());
            case 3 -> new Argument.Day(day(in));
            case 4 -> new Argument.Award(new AwardKey(in.text()));
            case 5 -> new Argument.Clause(citation(in));
            case 6 -> new Argument.Spoken(said(in));
            case 7 -> new Argument.Term(in.text());
            case 8 -> new Argument.Months((int) in.signed());
            case 9 -> new Argument.Phrase(words(in));
            case 11 -> new Argument.InARow(in.number());
            default -> new Argument.Several(arguments(in));
        };
    }
}
