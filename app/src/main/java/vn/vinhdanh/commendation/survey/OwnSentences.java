package vn.vinhdanh.commendation.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/** The sentences that are one subject's own. What of them is not, keys above all, stands in the lexicon. */
final class OwnSentences {

    private OwnSentences() {}

    /** @param lexicon gives the number of a text that many say */
    static void write(Words words, Packed out, ToIntFunction<String> lexicon) {
        out.number(lexicon.applyAsInt(words.key()));
        out.number(words.arguments().size());
        for (Argument each : words.arguments()) {
            write(each, out, lexicon);
        }
    }

    private static void write(Argument argument, Packed out, ToIntFunction<String> lexicon) {
        switch (argument) {
            case Argument.Text text -> {
                out.number(0);
                out.text(text.value());
            }
            case Argument.Day day -> {
                out.number(1);
                out.signed(day.value().toEpochDay());
            }
            case Argument.Year year -> {
                out.number(2);
                out.number(year.value());
            }
            case Argument.Term term -> {
                out.number(3);
                out.number(lexicon.applyAsInt(term.key()));
            }
            case Argument.Award of -> {
                out.number(4);
                out.number(lexicon.applyAsInt(of.key().value()));
            }
            default -> {
                out.number(5);
                Lexicon.write(argument, out);
            }
        }
    }

    /** All of one subject, from the beginning of what is packed about it. */
    static List<Words> read(Unpacking in, Lexicon lexicon) {
        int count = in.number();
        List<Words> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(words(in, lexicon));
        }
        return all;
    }

    private static Words words(Unpacking in, Lexicon lexicon) {
        String key = lexicon.entry(in.number(), String.class);
        int count = in.number();
        List<Argument> arguments = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            arguments.add(argument(in, lexicon));
        }
        return new Words(key, arguments);
    }

    private static Argument argument(Unpacking in, Lexicon lexicon) {
        return switch (in.number()) {
            case 0 -> new Argument.Text(in.text());
            case 1 -> new Argument.Day(LocalDate.ofEpochDay(in.signed()));
            case 2 -> new Argument.Year(in.number());
            case 3 -> new Argument.Term(lexicon.entry(in.number(), String.class));
            case 4 -> new Argument.Award(new AwardKey(lexicon.entry(in.number(), String.class)));
            default -> Lexicon.argument(in);
        };
    }
}
