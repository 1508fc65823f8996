package vn.vinhdanh.ground;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What differs from a real start: only the clock. */
@TestConfiguration(proxyBeanMethods = false)
class HouseTestConfiguration {

    @Bean
    @Primary
    TravellingClock travellingClock() {
        return new TravellingClock();
    }
}
