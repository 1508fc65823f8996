package vn.vinhdanh.commendation.eligibility.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** Counts whoever comes by {@code /api/} before anybody is asked for a password: looking at one is dear. */
@Component
@Order(ApiGate.BEFORE_THE_SIGN_IN)
class ApiGate extends OncePerRequestFilter {

    /** Spring Security stands at -100. */
    static final int BEFORE_THE_SIGN_IN = -200;

    private final ApiLimits limits;
    private final ApiProblems problems;
    private final JsonMapper json;

    ApiGate(ApiLimits limits, ApiProblems problems, JsonMapper json) {
        this.limits = limits;
        this.problems = problems;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (limits.take(request.getRemoteAddr())) {
            chain.doFilter(request, response);
            return;
        }
        byte[] answer =
                json.writeValueAsBytes(problems.said(HttpStatus.TOO_MANY_REQUESTS, "too-many", Map.of(), request));
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(
                HttpHeaders.CONTENT_LANGUAGE, ApiProblems.language(request).getLanguage());
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(answer.length);
        response.getOutputStream().write(answer);
    }
}
