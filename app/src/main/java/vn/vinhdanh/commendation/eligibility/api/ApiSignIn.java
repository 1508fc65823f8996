package vn.vinhdanh.commendation.eligibility.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Tells a program that it must say who it is, and how. */
@Component
class ApiSignIn implements AuthenticationEntryPoint {

    private final ApiProblems problems;

    ApiSignIn(ApiProblems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Vinh Danh\", charset=\"UTF-8\"");
        problems.write(response, HttpStatus.UNAUTHORIZED, "sign-in", request);
    }
}
