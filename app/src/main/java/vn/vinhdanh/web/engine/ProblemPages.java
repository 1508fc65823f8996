package vn.vinhdanh.web.engine;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.web.AlreadyDoneProblem;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Screen;
import vn.vinhdanh.web.StaleProblem;

/** Turns each problem into a page that says what is wrong and how to go on, and gives back what was typed. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ProblemPages {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemPages.class);
    private static final Set<String> NEVER_SHOWN_BACK =
            Set.of("_csrf", "once", "version", "password", "password-now", "password-again");

    private final Misreadings misreadings;

    ProblemPages(Misreadings misreadings) {
        this.misreadings = misreadings;
    }

    /**
     * @param kind names the words: {@code web.problem.<kind>.title} and {@code .text}
     * @param sentenceKey a sentence of its own instead of the kind's text
     * @param mend a field to be mended at once; null where there is none
     * @param reference tells the log line of an unexpected problem
     */
    public record Problem(
            int status,
            String kind,
            @Nullable String sentenceKey,
            List<@Nullable Object> arguments,
            List<Typed> typed,
            @Nullable Mend mend,
            String back,
            @Nullable String reference) {}

    /**
     * The one field that cannot be read, with a way to mend it and to send all the rest again.
     *
     * @param label names the field as its form does
     * @param wrong what was typed, and how to write it
     * @param rest what else was sent, to be sent again as it was
     */
    public record Mend(
            String name, String label, String value, String wrong, boolean post, String path, List<Typed> rest) {}

    /** A field as it was typed, shown back so that nothing is lost. */
    public record Typed(String name, String value) {}

    @ExceptionHandler
    ModelAndView notFound(NotFoundProblem problem, HttpServletRequest request) {
        return page(HttpStatus.NOT_FOUND, "not-found", request);
    }

    @ExceptionHandler
    ModelAndView stale(StaleProblem problem, HttpServletRequest request) {
        return page(HttpStatus.CONFLICT, "stale", request);
    }

    @ExceptionHandler
    ModelAndView alreadyDone(AlreadyDoneProblem problem, HttpServletRequest request) {
        return page(HttpStatus.CONFLICT, "already-done", request);
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request) {
        return Screen.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "web/problem",
                new Problem(
                        422,
                        "refused",
                        refusal.key(),
                        Arrays.asList(refusal.arguments()),
                        typed(request),
                        null,
                        back(request),
                        null));
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException problem, HttpServletRequest request) {
        return page(HttpStatus.CONTENT_TOO_LARGE, "too-large", request);
    }

    /** An address whose number is no number leads nowhere; a field of a form is named, and mended on the spot. */
    @ExceptionHandler
    ModelAndView malformed(MethodArgumentTypeMismatchException problem, HttpServletRequest request, Locale locale) {
        return problem.getParameter().hasParameterAnnotation(PathVariable.class)
                ? page(HttpStatus.NOT_FOUND, "not-found", request)
                : misread(misreadings.of(problem, locale), request);
    }

    /** A field that has to be sent and was not. */
    @ExceptionHandler
    ModelAndView missing(MissingServletRequestParameterException problem, HttpServletRequest request, Locale locale) {
        return misread(misreadings.of(problem, locale), request);
    }

    private static ModelAndView misread(Misreading misread, HttpServletRequest request) {
        if (misread.label() == null) {
            return page(HttpStatus.BAD_REQUEST, "bad-request", request);
        }
        // A file would be lost on the way, several values do not go into one field, and no page holds a password.
        boolean mendable = misread.value() != null
                && !String.valueOf(request.getContentType()).startsWith("multipart/")
                && request.getParameterMap().keySet().stream().noneMatch(name -> name.startsWith("password"));
        return Screen.of(
                HttpStatus.BAD_REQUEST,
                "web/problem",
                new Problem(
                        400,
                        "misread",
                        "web.misread.at",
                        List.of(misread.label(), misread.said()),
                        mendable ? List.of() : typed(request),
                        mendable ? mend(misread, request) : null,
                        back(request),
                        null));
    }

    private static Mend mend(Misreading misread, HttpServletRequest request) {
        List<Typed> rest = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(misread.name()) && !name.equals("_csrf")) {
                Arrays.stream(values).forEach(value -> rest.add(new Typed(name, value)));
            }
        });
        return new Mend(
                misread.name(),
                Objects.requireNonNull(misread.label()),
                Objects.requireNonNull(misread.value()),
                misread.said(),
                request.getMethod().equals("POST"),
                request.getRequestURI(),
                rest);
    }

    @ExceptionHandler
    ModelAndView unexpected(Exception problem, HttpServletRequest request) throws Exception {
        if (problem instanceof AccessDeniedException || problem instanceof AuthenticationException) {
            throw problem; // Security answers these: sign in first, or the door stays shut.
        }
        if (problem instanceof ErrorResponse known) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return page(status, status == HttpStatus.NOT_FOUND ? "not-found" : "bad-request", request);
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        // The address by its pattern: that of a first sign-in holds a secret, that of a certificate its code.
        Object place = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        LOG.error("Unexpected problem {} at {} {}", reference, request.getMethod(), place, problem);
        return Screen.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "web/problem",
                new Problem(500, "unexpected", null, List.of(), typed(request), null, back(request), reference));
    }

    static ModelAndView page(HttpStatus status, String kind, HttpServletRequest request) {
        return Screen.of(
                status,
                "web/problem",
                new Problem(status.value(), kind, null, List.of(), typed(request), null, back(request), null));
    }

    private static List<Typed> typed(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return List.of();
        }
        List<Typed> typed = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!NEVER_SHOWN_BACK.contains(name)) {
                Arrays.stream(values)
                        .filter(value -> !value.isBlank())
                        .forEach(value -> typed.add(new Typed(name, value)));
            }
        });
        return typed;
    }

    /** Where the form stood: the referring page of this very house, else the form's own path. */
    private static String back(HttpServletRequest request) {
        String referrer = request.getHeader("Referer");
        String own = request.getScheme() + "://" + request.getHeader("Host") + "/";
        return referrer != null && referrer.startsWith(own) ? referrer.substring(own.length() - 1) : "/";
    }
}
