package vn.vinhdanh.commendation.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.commendation.certificate.Certificates;
import vn.vinhdanh.commendation.certificate.IssuedCertificate;
import vn.vinhdanh.registry.AwardNames;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.web.Screen;

/** The public door: whoever holds a certificate's code learns whether it stands. Nobody signs in, nothing can be listed. */
@Controller
public class DoorController {

    private static final int LONGEST = 80;

    private final Certificates certificates;
    private final AwardNames awards;

    DoorController(Certificates certificates, AwardNames awards) {
        this.certificates = certificates;
        this.awards = awards;
    }

    /** What is known of a code. @param certificate null when there is none of this code */
    public record CheckPage(String typed, @Nullable IssuedCertificate certificate, String awardName, String symbol) {}

    @GetMapping("/cong")
    ModelAndView door(@RequestParam(name = "ma", defaultValue = "") String typed) {
        String code = typed.replaceAll("[\\s-]", "");
        if (code.matches("[A-Za-z2-7]{1," + LONGEST + "}")) {
            return Screen.goTo("/cong/xac-minh/" + code.toUpperCase(Locale.ROOT));
        }
        return code.isEmpty() ? Screen.of("commendation/door") : answer("", null, "", "");
    }

    @GetMapping("/cong/xac-minh/{code}")
    ModelAndView check(@PathVariable String code, Locale locale) {
        return certificates
                .check(code)
                .map(found -> answer(
                        found.code(),
                        found,
                        awards.name(new AwardKey(found.award()), locale),
                        awards.symbol(new AwardKey(found.award()))))
                .orElseGet(() -> answer("", null, "", ""));
    }

    private static ModelAndView answer(
            String typed, @Nullable IssuedCertificate certificate, String awardName, String symbol) {
        ModelAndView screen = Screen.of("commendation/check", new CheckPage(typed, certificate, awardName, symbol));
        if (certificate == null) {
            screen.setStatus(HttpStatus.NOT_FOUND);
        }
        return screen;
    }
}
