package vn.vinhdanh.commendation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.LawInForce;

/** The law as data, read at the start; a house whose law files are faulty does not open. */
@Configuration(proxyBeanMethods = false)
class LawConfiguration {

    @Bean
    LawInForce lawInForce() {
        return new LawInForce(Law.read());
    }
}
