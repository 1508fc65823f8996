package vn.vinhdanh.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The menu leads nobody to a closed door, and a day that is none is said to be none. */
class MenuJourney extends Journey {

    private static final List<String> ONE_OF_EACH_ROLE = List.of(
            "chuyen-vien", "quan-tri", "thu-ky", "lanh-dao", "khoi-truong", "nhan-vien", "vien-ung-dung", "uy-vien-1");

    @Test
    void everyEntryOfTheMenuOpensForTheOneWhoSeesIt() {
        for (String login : ONE_OF_EACH_ROLE) {
            signInAs(login);
            var paths = page.locator("nav.nav li a").evaluateAll("all => all.map(each => each.getAttribute('href'))");
            var seen =
                    ((List<?>) paths).stream().map(String::valueOf).distinct().toList();
            assertThat(seen).as(login).contains("/", "/luat");
            for (String path : seen) {
                assertThat(page.request().get(address(path)).status())
                        .as(path + " for " + login)
                        .isEqualTo(200);
            }
            assertThat(seen.contains("/kiem-tra"))
                    .as("lists for " + login)
                    .isEqualTo(List.of("chuyen-vien", "vien-ung-dung").contains(login));
        }
    }

    @Test
    void aDayThatIsNoneIsRefusedOnEveryPageThatIsAskedByDay() {
        signInAs("chuyen-vien");
        for (String path : List.of("/luat", "/nguoi", "/to-chuc")) {
            assertThat(page.request().get(address(path + "?ngay=abc")).text())
                    .as(path)
                    .contains("“abc” không phải là ngày.");
            assertThat(page.request().get(address(path + "?ngay=abc")).status())
                    .as(path)
                    .isEqualTo(422);
        }
    }
}
