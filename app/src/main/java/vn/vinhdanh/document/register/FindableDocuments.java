package vn.vinhdanh.document.register;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vinhdanh.document.Documents;
import vn.vinhdanh.web.Findable;

/** What the one search finds of this room: registered documents. */
@Component
@Order(60)
class FindableDocuments implements Findable {

    private final Documents documents;

    FindableDocuments(Documents documents) {
        this.documents = documents;
    }

    @Override
    public List<Found> find(String text, int most) {
        return documents.search(question(text), Documents.Order.ISSUED, true, most, 0).stream()
                .map(document -> new Found(
                        document.subject(),
                        document.number() == null ? document.issuer() : document.number(),
                        document.address(),
                        text.equalsIgnoreCase(document.number()) ? 0 : 1))
                .toList();
    }

    @Override
    public long count(String text) {
        return documents.count(question(text));
    }

    @Override
    public String headingKey() {
        return "document.search.heading";
    }

    @Override
    public String allPath() {
        return "/van-ban?q=";
    }

    private static Documents.Question question(String text) {
        return new Documents.Question(text, null, null, 0);
    }
}
