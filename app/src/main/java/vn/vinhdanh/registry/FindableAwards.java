package vn.vinhdanh.registry;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.vinhdanh.web.Findable;

/** What the one search finds in the honours register: awards by holder or decision number. */
@Component
@Order(40)
class FindableAwards implements Findable {

    private final HonourRegister register;
    private final AwardNames names;

    FindableAwards(HonourRegister register, AwardNames names) {
        this.register = register;
        this.names = names;
    }

    @Override
    public List<Found> find(String text, int most) {
        return register.search(question(text, most)).rows().stream()
                .map(award -> new Found(
                        award.holderName(),
                        names.name(award.award(), LocaleContextHolder.getLocale()) + " · " + award.achievedTo() + " · "
                                + award.decision().number(),
                        award.decision().address(),
                        1))
                .toList();
    }

    @Override
    public long count(String text) {
        return register.search(question(text, 1)).total();
    }

    @Override
    public String headingKey() {
        return "registry.search.awards";
    }

    @Override
    public String allPath() {
        return "/so-vang?q=";
    }

    private static RegisterQuestion question(String text, int most) {
        return new RegisterQuestion(text, null, null, null, null, null, null, null, true, 1, most);
    }
}
