package vn.vinhdanh.web;

import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a form that is sent twice (double click, reload, lost answer) from being done twice. */
@Component
public class OnceOnly {

    private final JdbcClient jdbc;

    OnceOnly(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a form with this token was taken before, so that its sender is led to what came of it. */
    public boolean taken(UUID token) {
        return jdbc.sql("select exists (select 1 from web.once where token = :token)")
                .param("token", token)
                .query(Boolean.class)
                .single();
    }

    /**
     * Uses up the form's token within the act's own transaction, so that a failed act may be tried again.
     *
     * @param token the hidden field {@code once} that {@link Page#once()} wrote
     * @throws AlreadyDoneProblem when the same form was taken before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void use(UUID token) {
        try {
            jdbc.sql("insert into web.once (token) values (:token)")
                    .param("token", token)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new AlreadyDoneProblem();
        }
    }
}
