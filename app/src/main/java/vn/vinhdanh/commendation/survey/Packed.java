package vn.vinhdanh.commendation.survey;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes being written: small numbers take one byte, texts are in UTF-8 after their length. */
final class Packed {

    private byte[] bytes = new byte[256];
    private int length;

    void number(int value) {
        room(5);
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            bytes[length++] = (byte) ((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** A number that may be below zero. */
    void signed(long value) {
        long rest = (value << 1) ^ (value >> 63);
        room(10);
        while ((rest & ~0x7fL) != 0) {
            bytes[length++] = (byte) ((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    void flag(boolean value) {
        number(value ? 1 : 0);
    }

    void text(String value) {
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        raw(encoded, encoded.length);
    }

    void append(Packed other) {
        raw(other.bytes, other.length);
    }

    void append(byte[] other) {
        raw(other, other.length);
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void raw(byte[] from, int count) {
        room(count);
        System.arraycopy(from, 0, bytes, length, count);
        length += count;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
