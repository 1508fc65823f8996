package vn.vinhdanh.document.intake;

/** A stretch of the source text: {@code from} included, {@code to} excluded, counted in UTF-16 units. */
public record Span(int from, int to) {
    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("span " + from + ".." + to);
        }
    }

    Span through(Span other) {
        return new Span(Math.min(from, other.from), Math.max(to, other.to));
    }
}
