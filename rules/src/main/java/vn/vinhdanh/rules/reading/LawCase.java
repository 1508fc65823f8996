package vn.vinhdanh.rules.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.verdict.Answer;

/**
 * A little calendar of somebody's years with the verdict it must get, for tests and for showing the law by example.
 *
 * @param says the case in one sentence
 * @param on the day the dossier is received
 * @param route the way that must come out best, or null when it does not matter
 * @param missing keys of the words that must say what is missing
 */
public record LawCase(
        String file,
        int line,
        String says,
        AwardKey award,
        LocalDate on,
        Facts facts,
        Answer expected,
        @Nullable String regime,
        @Nullable String route,
        List<String> missing) {}
