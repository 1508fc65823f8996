package vn.vinhdanh.web.engine;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page for what goes wrong before or beside the controllers. */
@Controller
class ErrorDoor implements ErrorController {

    @RequestMapping("${server.error.path:/error}")
    ModelAndView show(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.valueOf(number) : HttpStatus.NOT_FOUND;
        String kind = switch (status) {
            case NOT_FOUND -> "not-found";
            case FORBIDDEN -> "expired-form";
            case CONTENT_TOO_LARGE -> "too-large";
            default -> status.is4xxClientError() ? "bad-request" : "unexpected";
        };
        return ProblemPages.page(status, kind, request);
    }
}
