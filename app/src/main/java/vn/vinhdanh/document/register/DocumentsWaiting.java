package vn.vinhdanh.document.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.web.Waiting;
import vn.vinhdanh.web.WaitingItem;

/** What waits in this room: intakes to confirm and late copies at the desk, copies to acknowledge at the units. */
@Component
class DocumentsWaiting implements Waiting {

    private static final int INTAKES_AT_MOST = 20;

    private final Access access;
    private final Intakes intakes;
    private final Distribution distribution;

    DocumentsWaiting(Access access, Intakes intakes, Distribution distribution) {
        this.access = access;
        this.intakes = intakes;
        this.distribution = distribution;
    }

    @Override
    public List<WaitingItem> waiting(LocalDate today) {
        Account account = access.account().orElse(null);
        if (account == null) {
            return List.of();
        }
        List<WaitingItem> items = new ArrayList<>();
        if (account.is(Role.DESK_OFFICER)) {
            intakes.open(INTAKES_AT_MOST)
                    .forEach(intake -> items.add(item(
                            null,
                            "document.waiting.intake",
                            List.of(intake.name(), intake.doubtful()),
                            intake.id().address(),
                            "document.waiting.confirm")));
            distribution
                    .overdue(today)
                    .forEach(late -> items.add(item(
                            late.due(),
                            "document.waiting.overdue",
                            List.of(late.copies(), late.subject()),
                            "/van-ban/" + late.document().value(),
                            "document.waiting.look")));
        }
        distribution
                .openOf(account.officerOfUnits())
                .forEach(copy -> items.add(item(
                        copy.due(),
                        "document.waiting.acknowledge",
                        List.of(copy.subject()),
                        "/van-ban/" + copy.document().value(),
                        "document.waiting.read")));
        return items;
    }

    private static WaitingItem item(
            @org.jspecify.annotations.Nullable LocalDate due,
            String text,
            List<Object> arguments,
            String path,
            String action) {
        return new WaitingItem(due, text, arguments, path, action, "/van-ban");
    }
}
