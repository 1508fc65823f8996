package vn.vinhdanh.emulation;

/** Which pact. */
public record PactId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
