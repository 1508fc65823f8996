package vn.vinhdanh.web;

import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** What a controller answers: a template with its model, or the way to the next page. */
public final class Screen {

    private Screen() {}

    /**
     * A template shown with a model.
     *
     * @param template its path below {@code jte/} without the ending, such as {@code organization/units}
     * @param model the value of the template's {@code model} parameter
     */
    public static ModelAndView of(String template, Object model) {
        return new ModelAndView(template, "model", model);
    }

    /** A template that needs no model of its own. */
    public static ModelAndView of(String template) {
        return new ModelAndView(template);
    }

    /** Like {@link #of(String, Object)}, with a status other than 200. */
    public static ModelAndView of(HttpStatus status, String template, Object model) {
        ModelAndView screen = of(template, model);
        screen.setStatus(status);
        return screen;
    }

    /** Sends the browser on to another page of ours, after a form was taken (303). */
    public static ModelAndView goTo(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("Only a path of this house can be gone to: " + path);
        }
        return new ModelAndView("redirect:" + path);
    }

    /** Sends the browser on, and says there what has just been done. */
    public static ModelAndView goTo(String path, String noticeKey, Object... arguments) {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        var words = Arrays.stream(arguments).map(Screen::plain).toList();
        RequestContextUtils.getOutputFlashMap(request).put("notice", new Notice(noticeKey, words));
        return goTo(path);
    }

    private static String plain(Object argument) {
        return argument instanceof java.time.LocalDate day ? Words.date(day) : argument.toString();
    }
}
