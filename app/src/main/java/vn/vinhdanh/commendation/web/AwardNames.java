package vn.vinhdanh.commendation.web;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.catalogue.Level;
import vn.vinhdanh.rules.catalogue.Subject;

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
        return law.award(new AwardKey(key)).map(AwardNames::drawing).orElse("certificate-ministry");
    }

    private static String drawing(Award award) {
        boolean collective = !award.profile().subjects().contains(Subject.INDIVIDUAL);
        return switch (award.profile().symbol()) {
            case "order-1" -> "order-first";
            case "order-2" -> "order-second";
            case "order-3" -> "order-third";
            case "flag-1" -> "flag-ministry";
            case "flag-2" -> award.profile().level() == Level.MINISTRY ? "flag-ministry" : "flag-government";
            case "flag-3" -> "flag-government";
            case "certificate-3" -> "certificate-prime-minister";
            case "title-1" -> collective ? "collective-advanced" : "advanced";
            case "title-2" -> collective ? "collective-excellent" : "title-base";
            case "title-3" -> "title-ministry";
            case "title-4" -> "title-national";
            default -> award.kind() == AwardKind.TITLE ? "title-base" : "certificate-ministry";
        };
    }
}
