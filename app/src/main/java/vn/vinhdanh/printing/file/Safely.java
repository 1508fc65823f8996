package vn.vinhdanh.printing.file;

import vn.vinhdanh.printing.Unreadable;

/** Refuses what is too large before anything looks inside. */
public final class Safely {

    private Safely() {}

    /**
     * @param size in bytes
     * @param most in bytes
     * @throws Unreadable when the size exceeds the limit
     */
    public static void limit(long size, long most, String fileName) {
        if (size > most) {
            throw new Unreadable("printing.file.large", fileName, megabytes(size), megabytes(most));
        }
    }

    /** Rounded up: a file one byte too large must not read "10 of at most 10". */
    private static String megabytes(long bytes) {
        long megabyte = 1024L * 1024;
        return Long.toString((bytes + megabyte - 1) / megabyte);
    }
}
