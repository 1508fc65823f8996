package vn.vinhdanh.rules.wording;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Words put together when somebody first reads them. Of millions of verdicts only few are read word by word; what the words
 * rest on is held, and never changes. Equal to any list of the same words.
 */
public final class LaterWords extends AbstractList<Words> implements RandomAccess {

    private final Supplier<List<Words>> writer;
    private @Nullable List<Words> written;

    private LaterWords(Supplier<List<Words>> writer) {
        this.writer = writer;
    }

    /** @param writer gives the same words whenever it is asked, from whatever thread */
    public static List<Words> by(Supplier<List<Words>> writer) {
        return new LaterWords(writer);
    }

    /** The same for a single sentence. */
    public static List<Words> one(Supplier<Words> writer) {
        return new LaterWords(() -> List.of(writer.get()));
    }

    @Override
    public Words get(int index) {
        return written().get(index);
    }

    @Override
    public int size() {
        return written().size();
    }

    private List<Words> written() {
        List<Words> words = written;
        if (words == null) {
            words = List.copyOf(writer.get());
            written = words;
        }
        return words;
    }
}
