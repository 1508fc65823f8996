package vn.vinhdanh.commendation.ownrule.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.reading.Fault;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Screen;
import vn.vinhdanh.web.Words;

/** The ministry's own rules, for administrators: listed, written as text, changed, dropped. */
@Controller
class OwnRuleController {

    static final String LIST = "/quan-tri/luat";
    /** What a new file begins with: a whole rule to write over. */
    private static final String BLANK = blankText();

    private final OwnRules rules;
    private final OwnRuleFolder folder;
    private final LawInForce law;
    private final Words words;

    OwnRuleController(OwnRules rules, OwnRuleFolder folder, LawInForce law, Words words) {
        this.rules = rules;
        this.folder = folder;
        this.law = law;
        this.words = words;
    }

    @GetMapping(LIST)
    ModelAndView list(Locale locale) {
        List<OwnRulePages.Line> lines =
                rules.standing().stream().map(each -> line(each, locale)).toList();
        return Screen.of(
                "commendation/ownrule/list",
                new OwnRulePages.ListPage(
                        lines,
                        folder.path().toString(),
                        folder.exists(),
                        folder.files().size(),
                        law.stamp()));
    }

    @GetMapping(LIST + "/tai-ve")
    ResponseEntity<byte[]> download() {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("quy-dinh-rieng.zip")
                                .build()
                                .toString())
                .contentType(MediaType.parseMediaType("application/zip"))
                .body(Packed.of(rules.kept()));
    }

    private static OwnRulePages.Line line(OwnRules.OwnFile standing, Locale locale) {
        OwnRule rule = standing.rule();
        return new OwnRulePages.Line(
                standing.path(),
                OwnRulePages.kind(standing.path()),
                rule == null ? "" : rule.address(),
                standing.inForce() ? "met" : rule != null && rule.dropped() ? "unknown" : "not",
                rule == null ? "" : rule.changedBy(),
                rule == null ? null : rule.changedAt(),
                standing.hasDraft(),
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
                .map(OwnRules.OwnFile::faults)
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
}
