package vn.vinhdanh;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Opens the house. */
@SpringBootApplication
public class VinhDanh {

    static void main(String[] arguments) {
        SpringApplication.run(VinhDanh.class, arguments);
    }
}
