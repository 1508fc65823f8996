package vn.vinhdanh.organization.web;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.web.OnceOnly;

/** A form's act and the using-up of its token, in one transaction. */
@Component
class OneAct {

    private final OnceOnly onceOnly;

    OneAct(OnceOnly onceOnly) {
        this.onceOnly = onceOnly;
    }

    /** @throws vn.vinhdanh.web.AlreadyDoneProblem when the same form was taken before */
    @Transactional
    public <T> T take(UUID once, Supplier<T> act) {
        onceOnly.use(once);
        return act.get();
    }
}
