package vn.vinhdanh.commendation.council;

import java.security.SecureRandom;

/** Draws codes that nobody can guess, in the 32 letters that are hard to mistake for one another when copied. */
final class RandomCodes {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomCodes() {}

    /** A code of that many letters, five random bits each. */
    static String draw(int letters) {
        StringBuilder code = new StringBuilder(letters);
        for (int i = 0; i < letters; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
