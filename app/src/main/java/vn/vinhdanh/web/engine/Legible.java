package vn.vinhdanh.web.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in only what can be read. Broken percent signs, a file past every limit and the character NUL, which PostgreSQL
 * does not keep, would otherwise be met somewhere on the way, and answered as if the house had failed.
 *
 * <p>Whoever sent it is shown the page of the problem: the request goes on as one for that page, without its values.
 */
@Component
@Order(Legible.AFTER_THE_ENCODING_IS_SET)
class Legible extends OncePerRequestFilter {

    static final int AFTER_THE_ENCODING_IS_SET = Integer.MIN_VALUE + 10;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpStatus wrong = wrong(request);
        chain.doFilter(wrong == null ? request : new ForTheProblem(request, wrong), response);
    }

    private static @Nullable HttpStatus wrong(HttpServletRequest request) {
        try {
            boolean keepable = request.getParameterMap().entrySet().stream()
                    .flatMap(field -> Stream.concat(Stream.of(field.getKey()), Arrays.stream(field.getValue())))
                    .allMatch(text -> text.indexOf('\0') < 0);
            return keepable ? null : HttpStatus.BAD_REQUEST;
        } catch (InvalidParameterException unreadable) {
            return unreadable.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()
                    ? HttpStatus.CONTENT_TOO_LARGE
                    : HttpStatus.BAD_REQUEST;
        }
    }

    /** The same visitor asking for nothing but the page of the problem. */
    private static final class ForTheProblem extends HttpServletRequestWrapper {

        private static final String PATH = "/error";

        ForTheProblem(HttpServletRequest request, HttpStatus status) {
            super(request);
            setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status.value());
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getRequestURI() {
            return getContextPath() + PATH;
        }

        @Override
        public String getServletPath() {
            return PATH;
        }

        @Override
        public @Nullable String getQueryString() {
            return null;
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }
    }
}
