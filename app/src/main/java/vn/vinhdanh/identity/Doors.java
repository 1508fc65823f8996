package vn.vinhdanh.identity;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.vinhdanh.web.engine.ContentPolicy;

/** Which doors stand open, and what every answer says to the browser. */
@Configuration(proxyBeanMethods = false)
class Doors {

    /** An address that no browser of ours would ask for is turned away before anything looks at it. */
    @Bean
    RequestRejectedHandler turningAway() {
        return (request, response, problem) -> {
            response.setHeader("Content-Security-Policy", ContentPolicy.OF_PAGES);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        };
    }

    /**
     * Programs come by {@code /api/}: no session and no cookie counts there, so that no page of a stranger can act for
     * somebody signed in; whoever must be known says so with each request.
     *
     * @param turnedAway answers a program that must sign in, in the way of programs
     */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, AuthenticationEntryPoint turnedAway) throws Exception {
        return http.securityMatcher("/api/*", "/api/*/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/kiem-tra")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .httpBasic(
                        basic -> basic.authenticationEntryPoint(turnedAway).authenticationDetailsSource(ByProgram::new))
                .exceptionHandling(problems -> problems.authenticationEntryPoint(turnedAway))
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .build();
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/dang-nhap",
                                "/khoi-tao/*",
                                "/cong",
                                "/cong/**",
                                "/assets/**",
                                "/favicon.ico",
                                "/giao-dien",
                                "/ngon-ngu",
                                "/api",
                                "/actuator/health",
                                "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/dang-nhap")
                        .usernameParameter("login")
                        .passwordParameter("password")
                        .failureHandler((request, response, problem) -> response.sendRedirect(
                                problem instanceof SignIn.TooSoon soon
                                        ? "/dang-nhap?cho=" + soon.seconds()
                                        : "/dang-nhap?sai")))
                .logout(logout -> logout.logoutUrl("/dang-xuat").logoutSuccessUrl("/dang-nhap?ra"))
                .exceptionHandling(problems -> problems.accessDeniedHandler(
                        (request, response, problem) -> response.sendError(HttpServletResponse.SC_FORBIDDEN)))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(ContentPolicy.OF_PAGES))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("camera=(), microphone=(), geolocation=(), payment=()")))
                .build();
    }
}
