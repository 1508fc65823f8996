package vn.vinhdanh.commendation.eligibility.web;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.vinhdanh.commendation.eligibility.LawDay;
import vn.vinhdanh.commendation.eligibility.LawWording;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.guard.GuardRule;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Wording;
import vn.vinhdanh.web.Words;

/** What the page of the law and the page of an award say alike. */
@Component
class LawSaid {

    private final LawInForce law;
    private final LawWording lawWording;
    private final Words words;

    LawSaid(LawInForce law, LawWording lawWording, Words words) {
        this.law = law;
        this.lawWording = lawWording;
        this.words = words;
    }

    static HttpStatus status(LawDay asked) {
        return asked.wrong() == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    LawPages.Asked asked(LawDay asked, Locale locale) {
        Words.Term wrong = asked.wrong();
        return new LawPages.Asked(
                asked.day(),
                wrong == null
                        ? null
                        : words.say(locale, wrong.key(), wrong.arguments().toArray()),
                asked.beforeAll(law.law()));
    }

    LawPages.GuardLine guard(GuardRule rule, Wording wording, Locale locale) {
        return new LawPages.GuardLine(
                rule.guard().clause().anchor(),
                wording.say(rule.guard().required()),
                rule.gist().in(locale),
                lawWording.clause(rule.guard().clause().citation()),
                rule.kinds().stream().sorted().map(kind -> term(kind, locale)).collect(Collectors.joining(", ")),
                rule.draft(),
                VerdictView.grade(rule.checked().grade().name()));
    }

    String term(Enum<?> value, Locale locale) {
        return words.say(locale, Argument.term(value).key());
    }
}
