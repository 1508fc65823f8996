package vn.vinhdanh.web.engine;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import vn.vinhdanh.web.Page;

/** Finds the compiled template that a controller named. */
@Component
class JteViews implements ViewResolver, Ordered {

    private final TemplateEngine templates;
    private final Pages pages;

    JteViews(Pages pages) {
        this.templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, JteViews.class.getClassLoader(), "vinhdanh.templates");
        this.templates.setBinaryStaticContent(true);
        this.pages = pages;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10;
    }

    /** A page as text, for where no view can be shown. */
    String draw(String name, Page page, Object model) {
        StringOutput output = new StringOutput();
        templates.render(name + ".jte", Map.of("page", page, "model", model), output);
        return output.toString();
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        if (name.startsWith("redirect:") || name.startsWith("forward:")) {
            return null;
        }
        String template = name + ".jte";
        return templates.hasTemplate(template) ? new JteView(templates, pages, template) : null;
    }
}
