package vn.vinhdanh.rules.reading;

import java.util.Locale;
import vn.vinhdanh.rules.wording.Wording;
import vn.vinhdanh.rules.wording.Words;

/**
 * Something wrong in a law file.
 *
 * @param line counted from 1
 * @param what what is wrong
 * @param mend how to mend it
 */
public record Fault(String file, int line, Words what, Words mend) {

    /** The fault in one line of a language. */
    public String in(Locale locale) {
        Wording wording = Wording.plain(locale);
        return file + ":" + line + ": " + wording.say(what) + " " + wording.say(mend);
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
