package vn.vinhdanh.registry;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;

/** What awards are called and how they are drawn. An award the law no longer knows goes by its key. */
@Component
public class AwardNames {

    private final Catalogue catalogue;

    AwardNames(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The award's name in the language. */
    public String name(AwardKey key, Locale locale) {
        return catalogue.find(key).map(award -> award.names().in(locale)).orElse(key.value());
    }

    /** The name of its drawing in the medal component. */
    public String symbol(AwardKey key) {
        return catalogue.find(key).map(Symbols::of).orElse("certificate-ministry");
    }

    /** Its place in the order of honour, higher is more; titles and forms are ranked apart. */
    public int rank(AwardKey key) {
        return catalogue.find(key).map(award -> award.profile().rank()).orElse(0);
    }

    /** All awards of the catalogue: titles before commendations, the highest first. */
    public List<Award> all() {
        return catalogue.all();
    }
}
