package vn.vinhdanh.commendation.council;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * The sealed urn of one ballot: all its papers in one value, encrypted (AES-256-GCM), always of the same length.
 *
 * <p>Each paper put in opens it, shuffles what is inside and seals it anew, so that neither its length nor its order tells
 * which paper came when.
 */
final class Urn {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int CODE = 16;
    private static final int PAPER = Long.BYTES + CODE + 1;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The urn was sealed under another key, or someone has changed it. */
    static final class Unopenable extends RuntimeException {
        @java.io.Serial
        private static final long serialVersionUID = 1;

        Unopenable(Throwable cause) {
            super("The urn does not open", cause);
        }
    }

    private final SecretKey key;
    private final long ballot;

    Urn(SecretKey key, long ballot) {
        this.key = key;
        this.ballot = ballot;
    }

    /** An urn without a paper. @param capacity the most papers it will ever hold: members times items */
    byte[] empty(int capacity) {
        return seal(List.of(), capacity);
    }

    /**
     * The urn with more papers in it.
     *
     * @throws Unopenable when the seal does not hold
     */
    byte[] with(byte[] sealed, List<BallotPaper> more) {
        byte[] open = open(sealed);
        int capacity = (open.length - Integer.BYTES) / PAPER;
        List<BallotPaper> papers = new ArrayList<>(papers(open));
        papers.addAll(more);
        return seal(papers, capacity);
    }

    /**
     * All papers, in the order of their codes, which is no order at all.
     *
     * @throws Unopenable when the seal does not hold
     */
    List<BallotPaper> emptied(byte[] sealed) {
        List<BallotPaper> papers = new ArrayList<>(papers(open(sealed)));
        papers.sort(java.util.Comparator.comparing(BallotPaper::code));
        return papers;
    }

    private byte[] seal(List<BallotPaper> papers, int capacity) {
        if (papers.size() > capacity) {
            throw new IllegalArgumentException("More papers than voters");
        }
        List<BallotPaper> shuffled = new ArrayList<>(papers);
        Collections.shuffle(shuffled, RANDOM);
        ByteBuffer open = ByteBuffer.allocate(Integer.BYTES + capacity * PAPER);
        open.putInt(shuffled.size());
        for (BallotPaper paper : shuffled) {
            open.putLong(paper.item());
            open.put(paper.code().getBytes(StandardCharsets.US_ASCII));
            open.put((byte) paper.choice().ordinal());
        }
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(open.array());
            return ByteBuffer.allocate(NONCE + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] open(byte[] sealed) {
        try {
            byte[] nonce = java.util.Arrays.copyOf(sealed, NONCE);
            return cipher(Cipher.DECRYPT_MODE, nonce).doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (AEADBadTagException e) {
            throw new Unopenable(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        // An urn carried over from another ballot does not open here.
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(ballot).array());
        return cipher;
    }

    private static List<BallotPaper> papers(byte[] open) {
        ByteBuffer buffer = ByteBuffer.wrap(open);
        int count = buffer.getInt();
        List<BallotPaper> papers = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            long item = buffer.getLong();
            byte[] code = new byte[CODE];
            buffer.get(code);
            papers.add(new BallotPaper(new String(code, StandardCharsets.US_ASCII), item, Mark.values()[buffer.get()]));
        }
        return papers;
    }
}
