package vn.vinhdanh.commendation.eligibility.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.commendation.eligibility.LawWording;
import vn.vinhdanh.rules.LawOn;
import vn.vinhdanh.rules.Route;
import vn.vinhdanh.rules.Version;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.Said;
import vn.vinhdanh.rules.condition.AllOf;
import vn.vinhdanh.rules.condition.AnyOf;
import vn.vinhdanh.rules.condition.Condition;
import vn.vinhdanh.rules.difference.Change;
import vn.vinhdanh.rules.difference.LawDiff;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.verdict.RouteWeighed;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.verdict.VersionUsed;
import vn.vinhdanh.rules.wording.Wording;

/** Law, verdicts and differences as they go out: every sentence in both languages. */
@Component
class LawJson {

    private final LawWording lawWording;

    LawJson(LawWording lawWording) {
        this.lawWording = lawWording;
    }

    Map<String, @Nullable Object> award(Award award, LawOn lawOn) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("award", award.key().value());
        json.put("name", said(award.names()));
        json.put("called", award.profile().called());
        json.put("kind", word(award.kind()));
        json.put("level", word(award.profile().level()));
        json.put(
                "subjects",
                award.profile().subjects().stream().map(LawJson::word).toList());
        json.put(
                "decidable",
                award.profile().subjects().stream()
                        .anyMatch(subject -> lawOn.award(award.key())
                                .version(subject)
                                .filter(version -> !version.draft())
                                .isPresent()));
        json.put("href", "/api/luat/" + award.key() + "?ngay=" + lawOn.day());
        return json;
    }

    Map<String, @Nullable Object> version(Version version) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("subject", word(version.subject()));
        json.put("regime", version.regime());
        json.put("clause", clause(version.citation()));
        json.put("from", version.inForce().from().toString());
        json.put(
                "until",
                version.inForce().until() == null
                        ? null
                        : version.inForce().until().toString());
        json.put("gist", said(version.gist()));
        json.put("draft", version.draft());
        json.put("grade", word(version.checked().grade()));
        json.put("requires", version.requires().stream().map(this::condition).toList());
        json.put("routes", version.routes().stream().map(this::route).toList());
        json.put(
                "forPeople",
                version.forPeople().stream().map(each -> said(each.what())).toList());
        json.put("stamp", version.stamp());
        return json;
    }

    private Map<String, @Nullable Object> route(Route route) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("route", route.name());
        json.put("name", said(route.names()));
        json.put("clause", clause(route.clause().citation()));
        json.put("draft", route.clause().draft());
        json.put("requires", route.requires().stream().map(this::condition).toList());
        return json;
    }

    private Map<String, @Nullable Object> condition(Condition condition) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("kind", condition instanceof AllOf ? "all-of" : condition instanceof AnyOf ? "any-of" : "one");
        json.put("required", said(condition.required()));
        json.put("clause", clause(condition.clause().citation()));
        json.put("anchor", condition.clause().anchor());
        json.put("draft", condition.clause().draft());
        json.put("parts", condition.parts().stream().map(this::condition).toList());
        return json;
    }

    Map<String, @Nullable Object> verdict(Verdict verdict) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("award", verdict.award().value());
        json.put("name", each(locale -> lawWording.name(verdict.award(), locale)));
        json.put("answer", word(verdict.answer()));
        json.put("day", verdict.on().toString());
        json.put("year", verdict.year());
        json.put("basis", said(verdict.basis()));
        VersionUsed used = verdict.version();
        json.put("version", used == null ? null : used(used));
        json.put("findings", findings(verdict.findings()));
        json.put("routes", verdict.routes().stream().map(this::weighed).toList());
        json.put("notDeciding", findings(verdict.notDeciding()));
        json.put(
                "missing", verdict.missing().stream().distinct().map(this::said).toList());
        json.put("remarks", verdict.remarks().stream().map(this::said).toList());
        json.put("href", "/luat/" + verdict.award() + "?ngay=" + verdict.on());
        json.put("lawStamp", verdict.lawStamp());
        return json;
    }

    private Map<String, @Nullable Object> used(VersionUsed used) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("regime", used.regime());
        json.put("clause", clause(used.citation()));
        json.put("from", used.inForce().from().toString());
        json.put(
                "until",
                used.inForce().until() == null ? null : used.inForce().until().toString());
        json.put("gist", said(used.gist()));
        json.put("draft", used.draft());
        json.put("stamp", used.stamp());
        return json;
    }

    private Map<String, @Nullable Object> weighed(RouteWeighed route) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("route", route.route());
        json.put("name", said(route.names()));
        json.put("clause", clause(route.clause().citation()));
        json.put("answer", word(route.answer()));
        json.put("distance", route.distance());
        json.put("findings", findings(route.findings()));
        return json;
    }

    private List<Map<String, @Nullable Object>> findings(List<Finding> findings) {
        return findings.stream().map(this::finding).toList();
    }

    Map<String, @Nullable Object> finding(Finding finding) {
        Clause clause = finding.clause();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("answer", word(finding.answer()));
        json.put("required", said(finding.required()));
        json.put("clause", clause.citation().isNone() ? null : clause(clause.citation()));
        json.put("anchor", clause.anchor());
        json.put("draft", clause.draft());
        json.put("seen", finding.seen().stream().map(this::said).toList());
        json.put("missing", finding.missing().stream().map(this::said).toList());
        json.put("distance", finding.distance());
        json.put("parts", findings(finding.parts()));
        return json;
    }

    Map<String, @Nullable Object> difference(LawDiff difference) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("from", difference.before().toString());
        json.put("to", difference.after().toString());
        json.put(
                "awards",
                difference.awards().stream()
                        .filter(LawDiff.ForAward::changed)
                        .map(this::forAward)
                        .toList());
        json.put("general", difference.general().stream().map(this::change).toList());
        return json;
    }

    private Map<String, @Nullable Object> forAward(LawDiff.ForAward each) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("award", each.award().key().value());
        json.put("name", said(each.award().names()));
        json.put("subject", word(each.subject()));
        json.put("then", each.then() == null ? null : each.then().regime());
        json.put("now", each.now() == null ? null : each.now().regime());
        json.put("changes", each.changes().stream().map(this::change).toList());
        return json;
    }

    private Map<String, @Nullable Object> change(Change change) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("kind", word(change.kind()));
        json.put("of", word(change.of()));
        json.put("way", change.way() == null ? null : said(change.way()));
        json.put("then", line(change.then()));
        json.put("now", line(change.now()));
        return json;
    }

    private @Nullable Map<String, @Nullable Object> line(Change.@Nullable Line line) {
        if (line == null) {
            return null;
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("words", said(line.words()));
        json.put("clause", clause(line.citation()));
        json.put("draft", line.draft());
        return json;
    }

    private Map<String, String> clause(Citation citation) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("act", citation.act().value());
        json.put("place", citation.clause());
        json.put("text", lawWording.clause(citation));
        return json;
    }

    Map<String, String> said(vn.vinhdanh.rules.wording.Words sentence) {
        Wording vietnamese = lawWording.in(vn.vinhdanh.web.Words.VIETNAMESE);
        Wording english = lawWording.in(vn.vinhdanh.web.Words.ENGLISH);
        return both(vietnamese.say(sentence), english.say(sentence));
    }

    private static Map<String, String> said(Said said) {
        return both(said.vietnamese(), said.english());
    }

    static Map<String, String> each(Function<Locale, String> text) {
        return both(text.apply(vn.vinhdanh.web.Words.VIETNAMESE), text.apply(vn.vinhdanh.web.Words.ENGLISH));
    }

    private static Map<String, String> both(String vietnamese, String english) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("vi", vietnamese);
        json.put("en", english);
        return json;
    }

    /** A value of an enumeration as it goes out: {@code not-met}. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
