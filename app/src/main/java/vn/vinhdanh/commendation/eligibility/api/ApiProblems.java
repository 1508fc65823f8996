package vn.vinhdanh.commendation.eligibility.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.web.Words;

/** How a program is told what is wrong: a sentence, how to mend it, and the fields. */
@Component
class ApiProblems {

    private final Words words;
    private final JsonMapper json;

    ApiProblems(Words words, JsonMapper json) {
        this.words = words;
        this.json = json;
    }

    Map<String, @Nullable Object> said(
            HttpStatus status, String kind, Map<String, Words.Term> fields, HttpServletRequest request) {
        Locale locale = language(request);
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("type", "/api#" + kind);
        answer.put("title", words.say(locale, "api.problem." + kind + ".title"));
        answer.put("status", status.value());
        answer.put("detail", words.say(locale, "api.problem." + kind + ".mend"));
        List<Map<String, String>> wrong = new ArrayList<>();
        fields.forEach((field, said) -> wrong.add(Map.of(
                "field",
                field,
                "what",
                words.say(locale, forPrograms(said.key()), said.arguments().toArray()))));
        answer.put("fields", wrong);
        return answer;
    }

    /** What a form says to people, where a program needs other words: it has no rows to clear and opens no page. */
    private String forPrograms(String key) {
        String own = key.replaceFirst("^given[.]", "api.");
        return words.knows(own) ? own : key;
    }

    /** Answers in place of a controller; the caller has set the headers that belong to the status. */
    void write(HttpServletResponse response, HttpStatus status, String kind, HttpServletRequest request)
            throws IOException {
        byte[] answer = json.writeValueAsBytes(said(status, kind, Map.of(), request));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language(request).getLanguage());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(answer.length);
        response.getOutputStream().write(answer);
    }

    /** A program says its language in the header made for it, by preference; Vietnamese unless it prefers English. */
    static Locale language(HttpServletRequest request) {
        String asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (asked == null || asked.isBlank()) {
            return Words.VIETNAMESE;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(asked), List.of(Words.VIETNAMESE, Words.ENGLISH));
            return best == null ? Words.VIETNAMESE : best;
        } catch (IllegalArgumentException noLanguages) {
            return Words.VIETNAMESE;
        }
    }
}
