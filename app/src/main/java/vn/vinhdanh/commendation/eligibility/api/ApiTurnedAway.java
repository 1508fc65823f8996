package vn.vinhdanh.commendation.eligibility.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.web.ForPrograms;

/** Says to a program, in the way of programs, what no controller of the API saw. */
@Component
class ApiTurnedAway implements ForPrograms {

    private final ApiProblems problems;
    private final JsonMapper json;

    ApiTurnedAway(ApiProblems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    @Override
    public boolean speaksAt(String path) {
        return path.startsWith("/api/");
    }

    @Override
    public MediaType type() {
        return MediaType.APPLICATION_PROBLEM_JSON;
    }

    @Override
    public byte[] said(HttpStatus status, HttpServletRequest request) {
        String kind = switch (status) {
            case NOT_FOUND -> "path";
            case METHOD_NOT_ALLOWED -> "method";
            case CONTENT_TOO_LARGE -> "too-large";
            default -> status.is4xxClientError() ? "unreadable" : "unexpected";
        };
        return json.writeValueAsBytes(problems.said(status, kind, Map.of(), request));
    }
}
