package vn.vinhdanh.web.engine;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import vn.vinhdanh.web.ForPrograms;
import vn.vinhdanh.web.engine.ProblemPages.Problem;

/** What is said to a request that the web server turned away unread: the page of a stranger, or a problem for a program. */
@Component
class TurnedAway {

    private final JteViews views;
    private final Pages pages;
    private final List<ForPrograms> forPrograms;

    TurnedAway(JteViews views, Pages pages, List<ForPrograms> forPrograms) {
        this.views = views;
        this.pages = pages;
        this.forPrograms = forPrograms;
    }

    record Answer(String type, byte[] bytes) {}

    /** @param request unread: its address may be anything, and it has no session */
    Answer answer(HttpStatus status, HttpServletRequest request) {
        Optional<ForPrograms> program = programAt(String.valueOf(request.getRequestURI()));
        if (program.isPresent()) {
            return new Answer(program.get().type().toString(), program.get().said(status, request));
        }
        String kind = ErrorDoor.kind(status);
        String page = views.draw(
                "web/problem",
                pages.ofStranger(request.getHeader("Cookie")),
                new Problem(status.value(), kind, null, List.of(), List.of(), null, "/", null));
        return new Answer(MediaType.TEXT_HTML + ";charset=UTF-8", page.getBytes(StandardCharsets.UTF_8));
    }

    Optional<ForPrograms> programAt(String path) {
        return forPrograms.stream().filter(each -> each.speaksAt(path)).findFirst();
    }
}
