package vn.vinhdanh.commendation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vinhdanh.rules.Law;

/** The law as data, read once at the start; a house whose law files are faulty does not open. */
@Configuration(proxyBeanMethods = false)
class LawInForce {

    @Bean
    Law law() {
        return Law.read();
    }
}
