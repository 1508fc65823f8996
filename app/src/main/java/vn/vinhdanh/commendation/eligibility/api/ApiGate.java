package vn.vinhdanh.commendation.eligibility.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts whoever comes by {@code /api/} before anybody is asked for a password: looking at one is dear. Behind a proxy the address is the
 * visitor's where {@code server.forward-headers-strategy} says that the proxy may be believed; else it is the proxy's own.
 */
@Component
@Order(ApiGate.BEFORE_THE_SIGN_IN)
class ApiGate extends OncePerRequestFilter {

    /** Spring Security stands at -100. */
    static final int BEFORE_THE_SIGN_IN = -200;

    private final ApiLimits limits;
    private final ApiProblems problems;

    ApiGate(ApiLimits limits, ApiProblems problems) {
        this.limits = limits;
        this.problems = problems;
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
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        problems.write(response, HttpStatus.TOO_MANY_REQUESTS, "too-many", request);
    }
}
