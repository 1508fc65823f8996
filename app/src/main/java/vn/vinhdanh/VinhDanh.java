package vn.vinhdanh;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Opens the house. Its parts are known by their whole names, so that two rooms may each have their sessions. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class VinhDanh {

    static void main(String[] arguments) {
        SpringApplication.run(VinhDanh.class, arguments);
    }
}
