package vn.vinhdanh.registry;

import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.Level;
import vn.vinhdanh.rules.catalogue.Subject;

/** Which of the house's drawings stands for an award. */
public final class Symbols {

    private Symbols() {}

    /** The drawing's name in the medal component, told from the award's family, class, level and receivers. */
    public static String of(Award award) {
        var profile = award.profile();
        boolean high = profile.level().compareTo(Level.GOVERNMENT) >= 0;
        return switch (profile.symbol()) {
            case "order-1" -> "order-first";
            case "order-2" -> "order-second";
            case String order when order.startsWith("order") -> "order-third";
            case String flag when flag.startsWith("flag") -> high ? "flag-government" : "flag-ministry";
            case String paper
            when paper.startsWith("certificate") -> high ? "certificate-prime-minister" : "certificate-ministry";
            case String title
            when title.startsWith("title") ->
                profile.subjects().contains(Subject.INDIVIDUAL) ? personTitle(title) : collectiveTitle(title);
            case "commemorative" -> "commemorative";
            case String medal when medal.startsWith("medal") -> "medal";
            case String hero when hero.startsWith("hero") -> "hero";
            default -> "certificate-ministry";
        };
    }

    private static String personTitle(String symbol) {
        return switch (symbol) {
            case "title-4" -> "title-national";
            case "title-3" -> "title-ministry";
            case "title-2" -> "title-base";
            default -> "advanced";
        };
    }

    private static String collectiveTitle(String symbol) {
        return symbol.equals("title-1") ? "collective-advanced" : "collective-excellent";
    }
}
