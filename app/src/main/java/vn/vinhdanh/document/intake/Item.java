package vn.vinhdanh.document.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A node of a document's outline while it is read: a marked paragraph, what follows it, and what it holds. */
final class Item {

    private final Marker marker;
    private final Passage head;
    private final Span markedSpan;
    private final List<Passage> following = new ArrayList<>();
    private final List<Item> children = new ArrayList<>();

    private Item(Marker marker, Passage head, Span markedSpan) {
        this.marker = marker;
        this.head = head;
        this.markedSpan = markedSpan;
    }

    /** The outline of these paragraphs; what stands before the first marker follows the root itself. */
    static Item outlineOf(List<Passage> passages) {
        Item root = new Item(new Marker("", 0, 0), new Passage("", new int[0]), new Span(0, 0));
        List<Item> open = new ArrayList<>(List.of(root));
        for (Passage passage : passages) {
            Marker marker = Marker.of(passage.text());
            if (marker == null) {
                open.getLast().following.add(passage);
                continue;
            }
            while (open.getLast().marker.rank() >= marker.rank()) {
                open.removeLast();
            }
            Item item = new Item(marker, passage.from(marker.length()), passage.span());
            open.getLast().children.add(item);
            open.add(item);
        }
        return root;
    }

    Marker marker() {
        return marker;
    }

    Passage head() {
        return head;
    }

    /** Unmarked paragraphs that follow the head before the first child. */
    List<Passage> following() {
        return following;
    }

    List<Item> children() {
        return children;
    }

    String foldedHead() {
        return SourceText.folded(head.text());
    }

    /** This node and all below it, from the top down. */
    Stream<Item> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Item::all));
    }

    /** Every paragraph from here down, in order. */
    Stream<Passage> passages() {
        return Stream.concat(
                Stream.concat(Stream.of(head), following.stream()),
                children.stream().flatMap(Item::passages));
    }

    /** The heads of the bullets below the first node that fits, without their closing marks. */
    List<Found<String>> bulletsUnder(Predicate<Item> fits) {
        return all().filter(item -> item != this && fits.test(item))
                .findFirst()
                .map(Item::bullets)
                .orElse(List.of());
    }

    List<Found<String>> bullets() {
        return children.stream()
                .filter(child -> child.marker.isBullet())
                .map(child -> child.head.unended().certain())
                .toList();
    }

    Span ownSpan() {
        Span span = markedSpan;
        for (Passage passage : following) {
            span = span.through(passage.span());
        }
        return span;
    }

    Reading.Section section() {
        StringBuilder text = new StringBuilder(head.text());
        following.forEach(passage -> text.append('\n').append(passage.text()));
        return new Reading.Section(
                marker.sign(),
                text.toString(),
                ownSpan(),
                children.stream().map(Item::section).toList());
    }
}
