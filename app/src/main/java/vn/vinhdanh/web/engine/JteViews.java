package vn.vinhdanh.web.engine;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

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

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        if (name.startsWith("redirect:") || name.startsWith("forward:")) {
            return null;
        }
        String template = name + ".jte";
        return templates.hasTemplate(template) ? new JteView(templates, pages, template) : null;
    }
}
