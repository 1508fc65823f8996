package vn.vinhdanh.web.engine;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.web.ForPrograms;

/** The page for what goes wrong before or beside the controllers. */
@Controller
class ErrorDoor implements ErrorController {

    private final TurnedAway turnedAway;

    ErrorDoor(TurnedAway turnedAway) {
        this.turnedAway = turnedAway;
    }

    /** @return null when a program was answered */
    @RequestMapping("${server.error.path:/error}")
    @Nullable
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.valueOf(number) : HttpStatus.NOT_FOUND;
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        Optional<ForPrograms> program = turnedAway.programAt(String.valueOf(path));
        if (program.isEmpty()) {
            return ProblemPages.page(status, kind(status), request);
        }
        byte[] said = program.get().said(status, request);
        response.setStatus(status.value());
        response.setContentType(program.get().type().toString());
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(said.length);
        response.getOutputStream().write(said);
        return null;
    }

    /** Which words the page says. */
    static String kind(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "not-found";
            case FORBIDDEN -> "expired-form";
            case CONTENT_TOO_LARGE -> "too-large";
            default -> status.is4xxClientError() ? "bad-request" : "unexpected";
        };
    }
}
