package vn.vinhdanh.bench.weigh;

/** Ours over columns, every verdict with its whole explanation. */
final class Explained implements Contender {

    private final Columns columns;
    private final Shelf shelf;

    Explained(Columns columns, Shelf shelf) {
        this.columns = columns;
        this.shelf = shelf;
    }

    @Override
    public String figure() {
        return "explained" + shelf.figure();
    }

    @Override
    public String name() {
        return "ours over columns, " + shelf.name();
    }

    @Override
    public int people() {
        return columns.people();
    }

    @Override
    public Verdicts weigh() {
        var verdicts = new Verdicts(people());
        for (var rule : Rule.values()) {
            var over = columns.over(rule);
            for (var person = 0; person < people(); person++) {
                var verdict = over.explained(person);
                shelf.keep(verdict);
                verdicts.note(person, rule, verdict.answer());
            }
        }
        return verdicts;
    }
}
