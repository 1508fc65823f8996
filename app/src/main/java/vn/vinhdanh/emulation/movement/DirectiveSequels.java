package vn.vinhdanh.emulation.movement;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vinhdanh.document.DocumentId;
import vn.vinhdanh.document.DocumentSequels;
import vn.vinhdanh.emulation.reporting.Duties;

/** Tells a directive's page which movement and which duties it called out. */
@Component
@Order(10)
class DirectiveSequels implements DocumentSequels {

    private final Movements movements;
    private final Duties duties;

    DirectiveSequels(Movements movements, Duties duties) {
        this.movements = movements;
        this.duties = duties;
    }

    @Override
    public List<Sequel> of(DocumentId document) {
        List<Sequel> sequels = new ArrayList<>();
        movements
                .ofDocument(document.value())
                .ifPresent(movement -> sequels.add(
                        new Sequel("emulation.sequel.movement", List.of(movement.theme()), movement.address())));
        duties.ofDocument(document.value())
                .forEach(duty ->
                        sequels.add(new Sequel("emulation.sequel.duty", List.of(duty.title()), duty.address())));
        return sequels;
    }
}
