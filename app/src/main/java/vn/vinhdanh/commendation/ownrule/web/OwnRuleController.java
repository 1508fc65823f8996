package vn.vinhdanh.commendation.ownrule.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.commendation.ownrule.FaultyRule;
import vn.vinhdanh.commendation.ownrule.OwnRule;
import vn.vinhdanh.commendation.ownrule.OwnRuleFolder;
import vn.vinhdanh.commendation.ownrule.OwnRuleId;
import vn.vinhdanh.commendation.ownrule.OwnRules;
import vn.vinhdanh.commendation.ownrule.WrittenRule;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.catalogue.Checked;
import vn.vinhdanh.rules.catalogue.Grade;
import vn.vinhdanh.rules.reading.Fault;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Screen;
import vn.vinhdanh.web.Words;

/** The ministry's own rules, for administrators: listed, written by form or as text, changed, dropped. */
@Controller
class OwnRuleController {

    private static final String LIST = "/quan-tri/luat";
    /** What a new file begins with: a whole rule to write over. */
    private static final String BLANK = blankText();

    private final OwnRules rules;
    private final OwnRuleFolder folder;
    private final LawInForce law;
    private final Words words;
    private final Clock clock;

    OwnRuleController(OwnRules rules, OwnRuleFolder folder, LawInForce law, Words words, Clock clock) {
        this.rules = rules;
        this.folder = folder;
        this.law = law;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(LIST)
    ModelAndView list(Locale locale) {
        List<OwnRulePages.Line> lines =
                rules.standing().stream().map(each -> line(each, locale)).toList();
        return Screen.of(
                "commendation/ownrule/list",
                new OwnRulePages.ListPage(lines, folder.path().toString(), law.stamp()));
    }

    private static OwnRulePages.Line line(OwnRules.Standing standing, Locale locale) {
        OwnRule rule = standing.rule();
        return new OwnRulePages.Line(
                standing.path(),
                standing.path().replaceFirst("/.*", ""),
                rule == null ? "" : rule.address(),
                standing.inForce() ? "met" : rule != null && rule.dropped() ? "unknown" : "not",
                rule == null ? "" : rule.changedBy(),
                rule == null ? null : rule.changedAt(),
                OwnRulePages.FaultLine.of(
                        standing.faults(), standing.path(), standing.text(), OwnRulePages.faultWording(locale)));
    }

    @GetMapping(LIST + "/tep")
    ModelAndView blank() {
        rules.standing();
        return Screen.of(
                "commendation/ownrule/file",
                new OwnRulePages.FilePage(null, "awards/", BLANK, List.of(), null, List.of()));
    }

    @PostMapping(LIST + "/tep")
    ModelAndView add(
            @RequestParam UUID once,
            @RequestParam(name = "duong-dan") String path,
            @RequestParam(name = "noi-dung") String text,
            Locale locale) {
        try {
            return added(rules.add(once, path.strip(), text), path.strip());
        } catch (FaultyRule faulty) {
            return file(null, path, text, faulty.faults(), null, locale);
        } catch (Refusal refusal) {
            return file(null, path, text, List.of(), refusal, locale);
        }
    }

    private static String blankText() {
        try (var in = new ClassPathResource("ownrule/blank.yaml").getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static ModelAndView added(OwnRuleId id, String path) {
        return Screen.goTo(LIST + "/tep/" + id, "ownrule.notice.kept", path);
    }

    @GetMapping(LIST + "/tep/{id:\\d{1,18}}")
    ModelAndView show(@PathVariable long id, Locale locale) {
        OwnRule rule = rules.find(new OwnRuleId(id));
        List<Fault> faults = rules.standing().stream()
                .filter(each -> rule.equals(each.rule()))
                .findFirst()
                .map(OwnRules.Standing::faults)
                .orElse(List.of());
        return Screen.of("commendation/ownrule/file", page(rule, rule.path(), rule.text(), faults, null, locale));
    }

    @PostMapping(LIST + "/tep/{id:\\d{1,18}}")
    ModelAndView rewrite(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(name = "noi-dung") String text,
            Locale locale) {
        OwnRule rule = rules.find(new OwnRuleId(id));
        try {
            rules.rewrite(rule.id(), version, text);
            return Screen.goTo(rule.address(), "ownrule.notice.kept", rule.path());
        } catch (FaultyRule faulty) {
            return file(rule, rule.path(), text, faulty.faults(), null, locale);
        } catch (Refusal refusal) {
            return file(rule, rule.path(), text, List.of(), refusal, locale);
        }
    }

    @PostMapping(LIST + "/tep/{id:\\d{1,18}}/bo")
    ModelAndView drop(@PathVariable long id, @RequestParam int version, Locale locale) {
        OwnRule rule = rules.find(new OwnRuleId(id));
        try {
            rules.drop(rule.id(), version);
            return Screen.goTo(LIST, "ownrule.notice.dropped", rule.path());
        } catch (FaultyRule faulty) {
            return file(
                    rule, rule.path(), rule.text(), faulty.faults(), new Refusal("ownrule.refusal.rests-on"), locale);
        }
    }

    private ModelAndView file(
            @Nullable OwnRule rule,
            String path,
            String text,
            List<Fault> faults,
            @Nullable Refusal refusal,
            Locale locale) {
        return Screen.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "commendation/ownrule/file",
                page(rule, path, text, faults, refusal, locale));
    }

    private OwnRulePages.FilePage page(
            @Nullable OwnRule rule,
            String path,
            String text,
            List<Fault> faults,
            @Nullable Refusal refusal,
            Locale locale) {
        return new OwnRulePages.FilePage(
                rule,
                path,
                text,
                OwnRulePages.FaultLine.of(faults, path, text, OwnRulePages.faultWording(locale)),
                refusal == null ? null : words.say(locale, refusal.key(), refusal.arguments()),
                rule == null
                        ? List.of()
                        : rules.past(rule.id()).stream()
                                .map(each -> new OwnRulePages.Version(
                                        each.version(),
                                        each.text(),
                                        each.dropped(),
                                        each.changedBy(),
                                        each.changedAt().toInstant()))
                                .toList());
    }

    @GetMapping(LIST + "/van-ban")
    ModelAndView act(Locale locale) {
        return Screen.of("commendation/ownrule/act", form(Map.of(), Map.of(), List.of(), locale));
    }

    @PostMapping(LIST + "/van-ban")
    ModelAndView addAct(@RequestParam UUID once, @RequestParam Map<String, String> typed, Locale locale) {
        Filled filled = new Filled(typed, locale);
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
            return filled.again("commendation/ownrule/act", List.of());
        }
        return keep(
                once,
                WrittenRule.act(
                        number, name, filled.or("ten-anh", name), issuer, issued, from, until, filled.checked()),
                filled,
                "commendation/ownrule/act");
    }

    @GetMapping(LIST + "/ty-le")
    ModelAndView quota(Locale locale) {
        return Screen.of("commendation/ownrule/quota", form(Map.of(), Map.of(), List.of(), locale));
    }

    @PostMapping(LIST + "/ty-le")
    ModelAndView addQuota(@RequestParam UUID once, @RequestParam Map<String, String> typed, Locale locale) {
        Filled filled = new Filled(typed, locale);
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
            return filled.again("commendation/ownrule/quota", List.of());
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
                filled,
                "commendation/ownrule/quota");
    }

    private ModelAndView keep(UUID once, WrittenRule written, Filled filled, String template) {
        try {
            OwnRuleId id = rules.add(once, written.path(), written.text());
            return filled.isCompared()
                    ? kept(id, written.path(), filled.day("tu"), filled.maybeDay("den"))
                    : Screen.goTo(LIST + "/tep/" + id, "ownrule.notice.kept-draft", written.path());
        } catch (FaultyRule faulty) {
            return filled.again(
                    template,
                    OwnRulePages.FaultLine.of(
                            faulty.faults(), written.path(), written.text(), OwnRulePages.faultWording(filled.locale)));
        } catch (Refusal refusal) {
            filled.problem("ten", refusal.key(), refusal.arguments());
            return filled.again(template, List.of());
        }
    }

    /** Says from when it holds, or that it holds today. */
    private ModelAndView kept(OwnRuleId id, String path, @Nullable LocalDate from, @Nullable LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        String page = LIST + "/tep/" + id;
        if (until != null && until.isBefore(today)) {
            return Screen.goTo(page, "ownrule.notice.kept-ended", path, until);
        }
        return from != null && from.isAfter(today)
                ? Screen.goTo(page, "ownrule.notice.kept-from", path, from)
                : Screen.goTo(page, "ownrule.notice.kept-in-force", path);
    }

    private OwnRulePages.FormPage form(
            Map<String, String> typed,
            Map<String, String> problems,
            List<OwnRulePages.FaultLine> faults,
            Locale locale) {
        rules.standing();
        return new OwnRulePages.FormPage(
                typed,
                problems,
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

        private final Map<String, String> typed;
        private final Locale locale;
        private final Map<String, String> problems = new LinkedHashMap<>();

        Filled(Map<String, String> typed, Locale locale) {
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

        ModelAndView again(String template, List<OwnRulePages.FaultLine> faults) {
            return Screen.of(HttpStatus.UNPROCESSABLE_CONTENT, template, form(typed, problems, faults, locale));
        }
    }
}
