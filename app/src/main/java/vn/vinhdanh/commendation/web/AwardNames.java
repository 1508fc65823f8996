package vn.vinhdanh.commendation.web;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.catalogue.AwardKey;

/** What awards are called on pages, and how they are drawn. */
@Component
public class AwardNames {

    private final Law law;

    AwardNames(Law law) {
        this.law = law;
    }

    /** The award's name; its key when the law files no longer know it. */
    public String of(String key, Locale locale) {
        return law.award(new AwardKey(key))
                .map(award -> award.names().in(locale))
                .orElse(key);
    }

    /** The name of the drawing for {@code web.medal}. */
    public String symbol(String key) {
        return law.award(new AwardKey(key))
                .map(award -> award.profile().symbol())
                .orElse("certificate-ministry");
    }
}
