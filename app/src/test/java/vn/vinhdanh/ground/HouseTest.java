package vn.vinhdanh.ground;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.vinhdanh.VinhDanh;

/**
 * A test inside the whole house: the sample ministry, a real PostgreSQL, a web server on a free port, a {@link
 * TravellingClock}. All such tests share one house, so do not change its configuration in a test class: that would
 * build a second one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(classes = VinhDanh.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshGround.class)
@Import(HouseTestConfiguration.class)
@ExtendWith(ClockStandsStill.class)
public @interface HouseTest {}
