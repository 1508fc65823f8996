package vn.vinhdanh.commendation.ownrule.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.commendation.ownrule.FaultyRule;
import vn.vinhdanh.commendation.ownrule.OwnRuleId;
import vn.vinhdanh.commendation.ownrule.OwnRules;
import vn.vinhdanh.commendation.ownrule.WrittenRule;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.catalogue.Checked;
import vn.vinhdanh.rules.catalogue.Grade;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Screen;
import vn.vinhdanh.web.Words;

/** An act or a quota of the ministry's own, filled in as a form instead of written as a text of law. */
@Controller
class OwnRuleFormController {

    private static final Form ACT = new Form(
            "commendation/ownrule/act",
            Map.of(
                    "so", "ownrule.act.number",
                    "ten", "ownrule.act.name",
                    "noi-ban-hanh", "ownrule.act.issuer",
                    "ngay-ban-hanh", "ownrule.act.issued"));

    private static final Form QUOTA = new Form(
            "commendation/ownrule/quota",
            Map.of(
                    "khen-thuong", "ownrule.quota.award",
                    "ten", "ownrule.quota.name",
                    "ty-le", "ownrule.quota.percent",
                    "van-ban", "ownrule.quota.act",
                    "dieu", "ownrule.quota.clause"));

    private static final Map<String, String> IN_BOTH =
            Map.of("tu", "ownrule.from", "den", "ownrule.until", "nguon", "ownrule.read-where");

    private final OwnRules rules;
    private final LawInForce law;
    private final Words words;
    private final Clock clock;

    OwnRuleFormController(OwnRules rules, LawInForce law, Words words, Clock clock) {
        this.rules = rules;
        this.law = law;
        this.words = words;
        this.clock = clock;
    }

    /**
     * One of the two forms.
     *
     * @param labels the bundle keys that name its fields
     */
    private record Form(String template, Map<String, String> labels) {

        String label(String field) {
            return labels.getOrDefault(field, IN_BOTH.getOrDefault(field, field));
        }
    }

    @GetMapping(OwnRuleController.LIST + "/van-ban")
    ModelAndView act(Locale locale) {
        return empty(ACT, locale);
    }

    @PostMapping(OwnRuleController.LIST + "/van-ban")
    ModelAndView addAct(@RequestParam UUID once, @RequestParam Map<String, String> typed, Locale locale) {
        Filled filled = new Filled(ACT, typed, locale);
        String number = filled.text("so");
        filled.must("so", number, Plausible::number, "ownrule.problem.number");
        String name = filled.text("ten");
        String issuer = filled.text("noi-ban-hanh");
        LocalDate issued = filled.day("ngay-ban-hanh");
        LocalDate from = filled.day("tu");
        LocalDate until = filled.maybeDay("den");
        if (issued != null && from != null && from.isBefore(issued)) {
            filled.problem("tu", "ownrule.problem.before-issued", issued);
        }
        filled.inOrder(from, until);
        filled.source();
        if (!filled.problems.isEmpty() || issued == null || from == null) {
            return filled.again(List.of());
        }
        return keep(
                once,
                WrittenRule.act(
                        number, name, filled.or("ten-anh", name), issuer, issued, from, until, filled.checked()),
                filled);
    }

    @GetMapping(OwnRuleController.LIST + "/ty-le")
    ModelAndView quota(Locale locale) {
        return empty(QUOTA, locale);
    }

    @PostMapping(OwnRuleController.LIST + "/ty-le")
    ModelAndView addQuota(@RequestParam UUID once, @RequestParam Map<String, String> typed, Locale locale) {
        Filled filled = new Filled(QUOTA, typed, locale);
        String award = filled.text("khen-thuong");
        String name = filled.text("ten");
        String percent = filled.text("ty-le");
        if (!percent.isEmpty() && !percent.matches("[1-9]\\d?|100")) {
            filled.problem("ty-le", "ownrule.problem.percent");
        }
        LocalDate from = filled.day("tu");
        LocalDate until = filled.maybeDay("den");
        String act = filled.text("van-ban");
        String clause = filled.text("dieu");
        filled.must("dieu", clause, Plausible::clause, "ownrule.problem.clause");
        filled.inOrder(from, until);
        filled.source();
        if (!filled.problems.isEmpty() || from == null) {
            return filled.again(List.of());
        }
        return keep(
                once,
                WrittenRule.quota(
                        name,
                        filled.or("ten-anh", name),
                        award,
                        filled.or("trong-so", ""),
                        Integer.parseInt(percent),
                        from,
                        until,
                        act,
                        clause,
                        filled.checked()),
                filled);
    }

    private ModelAndView keep(UUID once, WrittenRule written, Filled filled) {
        try {
            OwnRuleId id = rules.add(once, written.path(), written.text());
            return filled.isCompared()
                    ? kept(id, written.path(), filled.day("tu"), filled.maybeDay("den"))
                    : Screen.goTo(OwnRuleController.LIST + "/tep/" + id, "ownrule.notice.kept-draft", written.path());
        } catch (FaultyRule faulty) {
            return filled.again(OwnRulePages.FaultLine.of(
                    faulty.faults(), written.path(), written.text(), OwnRulePages.faultWording(filled.locale)));
        } catch (Refusal refusal) {
            filled.problem("ten", refusal.key(), refusal.arguments());
            return filled.again(List.of());
        }
    }

    /** Says from when it holds, or that it holds today. */
    private ModelAndView kept(OwnRuleId id, String path, @Nullable LocalDate from, @Nullable LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        String page = OwnRuleController.LIST + "/tep/" + id;
        if (until != null && until.isBefore(today)) {
            return Screen.goTo(page, "ownrule.notice.kept-ended", path, until);
        }
        return from != null && from.isAfter(today)
                ? Screen.goTo(page, "ownrule.notice.kept-from", path, from)
                : Screen.goTo(page, "ownrule.notice.kept-in-force", path);
    }

    private ModelAndView empty(Form form, Locale locale) {
        return Screen.of(form.template(), form(form, Map.of(), Map.of(), List.of(), locale));
    }

    private OwnRulePages.FormPage form(
            Form form,
            Map<String, String> typed,
            Map<String, String> problems,
            List<OwnRulePages.FaultLine> faults,
            Locale locale) {
        rules.standing();
        Map<String, String> summary = new LinkedHashMap<>();
        problems.forEach((field, said) -> summary.put(
                field, words.say(locale, "web.form.problem-at", words.say(locale, form.label(field)), said)));
        return new OwnRulePages.FormPage(
                typed,
                problems,
                summary,
                faults,
                law.awards().stream()
                        .map(each -> new Choice(each.key().value(), each.names().in(locale)))
                        .toList(),
                law.acts().stream()
                        .sorted(Comparator.comparing(each -> each.number()))
                        .map(each -> new Choice(
                                each.key().value(),
                                each.number() + " – " + each.names().in(locale)))
                        .toList());
    }

    /** A form as it came, with what is missing in it. */
    private final class Filled {

        private final Form form;
        private final Map<String, String> typed;
        private final Locale locale;
        private final Map<String, String> problems = new LinkedHashMap<>();

        Filled(Form form, Map<String, String> typed, Locale locale) {
            this.form = form;
            this.typed = typed;
            this.locale = locale;
        }

        String text(String field) {
            String text = typed.getOrDefault(field, "").strip();
            if (text.isEmpty()) {
                problem(field, "ownrule.problem.empty");
            }
            return text;
        }

        String or(String field, String otherwise) {
            String text = typed.getOrDefault(field, "").strip();
            return text.isEmpty() ? otherwise : text;
        }

        /** Whether somebody says that she has compared it with the text. */
        boolean isCompared() {
            return "true".equals(typed.get("da-doi-chieu"));
        }

        /** Where it was read; whoever compared it knows. */
        String source() {
            return isCompared() ? text("nguon") : or("nguon", words.say(Words.VIETNAMESE, "ownrule.source"));
        }

        Checked checked() {
            return new Checked(LocalDate.now(clock), isCompared() ? Grade.VERIFIED : Grade.FROM_MEMORY, source());
        }

        @Nullable
        LocalDate day(String field) {
            String text = text(field);
            return text.isEmpty() ? null : parsed(field, text);
        }

        @Nullable
        LocalDate maybeDay(String field) {
            String text = typed.getOrDefault(field, "").strip();
            return text.isEmpty() ? null : parsed(field, text);
        }

        private @Nullable LocalDate parsed(String field, String text) {
            try {
                LocalDate day = LocalDate.parse(text);
                if (Plausible.day(day)) {
                    return day;
                }
                problem(field, "ownrule.problem.far-day", text);
                return null;
            } catch (DateTimeException notADay) {
                problem(field, "ownrule.problem.day", text);
                return null;
            }
        }

        /** Says what is wrong with a field that is filled with something impossible. */
        void must(String field, String text, Predicate<String> plausible, String key) {
            if (!text.isEmpty() && !plausible.test(text)) {
                problem(field, key, text);
            }
        }

        void inOrder(@Nullable LocalDate from, @Nullable LocalDate until) {
            if (from != null && until != null && until.isBefore(from)) {
                problem("den", "ownrule.problem.until-before", from);
            }
        }

        void problem(String field, String key, @Nullable Object... arguments) {
            problems.put(field, words.say(locale, key, arguments));
        }

        ModelAndView again(List<OwnRulePages.FaultLine> faults) {
            return Screen.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    form.template(),
                    OwnRuleFormController.this.form(form, typed, problems, faults, locale));
        }
    }
}
