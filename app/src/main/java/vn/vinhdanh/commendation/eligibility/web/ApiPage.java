package vn.vinhdanh.commendation.eligibility.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.web.Screen;

/** Tells people what programs may ask. */
@Controller
class ApiPage {

    @GetMapping("/api")
    ModelAndView api() {
        return Screen.of("commendation/eligibility/api");
    }
}
