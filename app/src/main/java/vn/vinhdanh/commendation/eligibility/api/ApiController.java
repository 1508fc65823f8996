package vn.vinhdanh.commendation.eligibility.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.commendation.eligibility.GivenFacts;
import vn.vinhdanh.commendation.eligibility.LawDay;
import vn.vinhdanh.rules.AwardRules;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.LawOn;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.difference.LawDiff;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Words;

/**
 * The law and the weighing for programs. Law and made-up facts are for everybody, within limits; what rests on the register
 * asks for a sign-in, and sees no further than its pages.
 */
@RestController
class ApiController {

    private static final Logger LOG = LoggerFactory.getLogger(ApiController.class);
    private static final int SMALL = 64 * 1024;
    private static final int LARGE = 512 * 1024;
    private static final int DEEPEST = 6;
    private static final Set<String> NOT_FACTS = Set.of("award");

    private final LawInForce law;
    private final LawJson lawJson;
    private final ApiLists lists;
    private final ApiProblems problems;
    private final JsonMapper json;
    private final Words words;
    private final Clock clock;

    ApiController(
            LawInForce law,
            LawJson lawJson,
            ApiLists lists,
            ApiProblems problems,
            JsonMapper json,
            Words words,
            Clock clock) {
        this.law = law;
        this.lawJson = lawJson;
        this.lists = lists;
        this.problems = problems;
        this.json = json;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/api/openapi.json")
    ResponseEntity<byte[]> description() throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new ClassPathResource("api/openapi.json").getContentAsByteArray());
    }

    @GetMapping("/api/luat")
    Map<String, @Nullable Object> awards(
            @RequestParam(name = "ngay", defaultValue = "") String day, HttpServletRequest request) {
        onlyAsked(request, "ngay");
        LawDay asked = asked("ngay", day);
        LawOn lawOn = law.on(asked.day());
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("day", lawOn.day().toString());
        answer.put("lawStamp", lawOn.law().stamp());
        answer.put("notice", notice(asked, lawOn.law()));
        answer.put(
                "awards",
                lawOn.law().awards().stream()
                        .map(each -> lawJson.award(each, lawOn))
                        .toList());
        return answer;
    }

    @GetMapping("/api/luat/{award}")
    Map<String, @Nullable Object> award(
            @PathVariable String award,
            @RequestParam(name = "ngay", defaultValue = "") String day,
            HttpServletRequest request) {
        onlyAsked(request, "ngay");
        LawDay asked = asked("ngay", day);
        LawOn lawOn = law.on(asked.day());
        AwardRules rules =
                lawOn.law().rules(key(award)).orElseThrow(() -> ApiProblem.of(HttpStatus.NOT_FOUND, "award"));
        Map<String, @Nullable Object> answer = lawJson.award(rules.award(), lawOn);
        answer.put("day", lawOn.day().toString());
        answer.put("lawStamp", lawOn.law().stamp());
        answer.put("notice", notice(asked, lawOn.law()));
        answer.put(
                "versions",
                rules.versions().stream()
                        .filter(each -> each.inForce().covers(lawOn.day()))
                        .map(lawJson::version)
                        .toList());
        return answer;
    }

    @GetMapping("/api/luat/so-sanh")
    Map<String, @Nullable Object> difference(
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String to,
            HttpServletRequest request) {
        onlyAsked(request, "tu", "den");
        if (from.isBlank()) {
            throw ApiProblem.field("tu", "given.wrong.needed");
        }
        return lawJson.difference(LawDiff.between(law.law(), day("tu", from), day("den", to)));
    }

    @PostMapping("/api/can")
    Map<String, @Nullable Object> weigh(HttpServletRequest request) {
        onlyAsked(request);
        Map<String, String> given = new LinkedHashMap<>();
        flatten("", body(request, SMALL), given, 0);
        Law now = law.law();
        GivenFacts.Reading reading = GivenFacts.read(given, now, NOT_FACTS);
        Facts facts = reading.facts();
        LocalDate day = reading.day();
        if (facts == null || day == null || !reading.problems().isEmpty()) {
            throw ApiProblem.fields(reading.problems());
        }
        LawOn lawOn = now.on(day);
        String asked = given.get("award");
        List<AwardKey> awards = asked == null
                ? now.awards().stream()
                        .filter(each -> each.profile().subjects().contains(facts.subject()))
                        .map(each -> each.key())
                        .toList()
                : List.of(Catalogue.find(asked, now));
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("notice", notice(new LawDay(day, null), now));
        answer.put("lawStamp", now.stamp());
        answer.put(
                "verdicts",
                awards.stream()
                        .map(each -> lawJson.verdict(lawOn.award(each).weigh(facts)))
                        .toList());
        return answer;
    }

    @PostMapping("/api/kiem-tra")
    Map<String, @Nullable Object> check(HttpServletRequest request) {
        onlyAsked(request);
        return lists.check(() -> body(request, LARGE));
    }

    /** Whatever else is asked for below {@code /api/} is not there. */
    @RequestMapping("/api/**")
    Map<String, @Nullable Object> nothing() {
        throw ApiProblem.of(HttpStatus.NOT_FOUND, "path");
    }

    /** What is only read, and what only takes something, called the other way. */
    @RequestMapping(
            path = {"/api/can", "/api/kiem-tra"},
            method = {RequestMethod.GET, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE})
    ResponseEntity<Map<String, @Nullable Object>> onlySent(HttpServletRequest request) {
        return otherMethod("POST", request);
    }

    @RequestMapping(
            path = {"/api/openapi.json", "/api/luat", "/api/luat/{award}"},
            method = {RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE})
    ResponseEntity<Map<String, @Nullable Object>> onlyRead(HttpServletRequest request) {
        return otherMethod("GET", request);
    }

    private ResponseEntity<Map<String, @Nullable Object>> otherMethod(String right, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.METHOD_NOT_ALLOWED)
                .header(HttpHeaders.ALLOW, right)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.said(HttpStatus.METHOD_NOT_ALLOWED, "method", Map.of(), request));
    }

    /** Refuses a question with a parameter that nobody would read: its answer would look like one to the question asked. */
    private static void onlyAsked(HttpServletRequest request, String... known) {
        for (String each : request.getParameterMap().keySet()) {
            if (!List.of(known).contains(each)) {
                throw known.length == 0
                        ? ApiProblem.field(each, "given.wrong.no-parameter", each)
                        : ApiProblem.field(each, "given.wrong.unknown-parameter", each, String.join(", ", known));
            }
        }
    }

    private JsonNode body(HttpServletRequest request, int most) {
        try {
            byte[] bytes = request.getInputStream().readNBytes(most + 1);
            if (bytes.length > most) {
                throw ApiProblem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large");
            }
            JsonNode body = json.reader()
                    .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .readTree(bytes);
            if (body == null || !body.isObject()) {
                throw ApiProblem.of(HttpStatus.BAD_REQUEST, "no-object");
            }
            return body;
        } catch (JacksonException noJson) {
            if (String.valueOf(noJson.getOriginalMessage()).startsWith("Duplicate ")) {
                throw ApiProblem.of(HttpStatus.BAD_REQUEST, "name-twice");
            }
            throw ApiProblem.of(HttpStatus.BAD_REQUEST, "no-json");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The fields by their paths: {@code awards[0].year}. */
    private static void flatten(String path, JsonNode node, Map<String, String> into, int depth) {
        if (depth > DEEPEST) {
            throw ApiProblem.field(path, "given.wrong.too-deep", path);
        }
        if (node.isObject()) {
            node.properties()
                    .forEach(each -> flatten(
                            path.isEmpty() ? each.getKey() : path + "." + each.getKey(),
                            each.getValue(),
                            into,
                            depth + 1));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                String row = path + "[" + i + "]";
                int before = into.size();
                flatten(row, node.get(i), into, depth + 1);
                if (into.size() == before) {
                    throw ApiProblem.field(row, "given.wrong.empty-row", row);
                }
            }
        } else if (!node.isNull()) {
            into.put(path, node.asString());
        }
    }

    private LocalDate day(String field, String text) {
        return asked(field, text).day();
    }

    private LawDay asked(String field, String text) {
        LawDay asked = LawDay.read(text, LocalDate.now(clock));
        if (asked.wrong() != null) {
            throw ApiProblem.fields(Map.of(field, asked.wrong()));
        }
        return asked;
    }

    /** That the day lies before all encoded law, where it does. */
    private @Nullable Map<String, String> notice(LawDay asked, Law of) {
        LocalDate begins = asked.beforeAll(of);
        return begins == null
                ? null
                : LawJson.each(locale -> words.say(locale, "given.law.before-all", asked.day(), begins));
    }

    private static AwardKey key(String text) {
        try {
            return new AwardKey(text.strip());
        } catch (IllegalArgumentException noKey) {
            throw ApiProblem.field("award", "given.wrong.award", text);
        }
    }

    @ExceptionHandler
    ResponseEntity<Map<String, @Nullable Object>> problem(ApiProblem problem, HttpServletRequest request) {
        return answer(problem.status(), problem.kind(), problem.fields(), request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, @Nullable Object>> onlyJson(
            HttpMediaTypeNotAcceptableException problem, HttpServletRequest request) {
        return answer(HttpStatus.NOT_ACCEPTABLE, "only-json", Map.of(), request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, @Nullable Object>> refused(Refusal refusal, HttpServletRequest request) {
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "fields",
                Map.of("", new Words.Term(refusal.key(), List.of(refusal.arguments()))),
                request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, @Nullable Object>> notFound(NotFoundProblem problem, HttpServletRequest request) {
        return answer(HttpStatus.NOT_FOUND, "not-yours", Map.of(), request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, @Nullable Object>> unexpected(RuntimeException failure, HttpServletRequest request) {
        LOG.error("Unexpected problem at {}", request.getRequestURI(), failure);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", Map.of(), request);
    }

    private ResponseEntity<Map<String, @Nullable Object>> answer(
            HttpStatus status, String kind, Map<String, Words.Term> fields, HttpServletRequest request) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(
                        HttpHeaders.CONTENT_LANGUAGE,
                        ApiProblems.language(request).getLanguage())
                .body(problems.said(status, kind, fields, request));
    }
}
