package vn.vinhdanh.identity;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;

/** What a session remembers of its account: the number only. Roles and names are read anew each time. */
public record SignedIn(AccountId id) implements Principal, Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    @Override
    public String getName() {
        return Long.toString(id.value());
    }
}
