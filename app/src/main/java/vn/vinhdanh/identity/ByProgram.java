package vn.vinhdanh.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** A sign-in that comes anew with each request of a program. */
final class ByProgram extends WebAuthenticationDetails {

    @Serial
    private static final long serialVersionUID = 1;

    ByProgram(HttpServletRequest request) {
        super(request);
    }
}
