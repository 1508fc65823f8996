package vn.vinhdanh.rules.catalogue;

import java.util.Locale;

/** The same thing said in Vietnamese and in English. */
public record Said(String vietnamese, String english) {

    /** English for an English locale, Vietnamese for every other. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? english : vietnamese;
    }
}
