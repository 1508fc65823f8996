package vn.vinhdanh.journey;

import org.junit.jupiter.api.Test;

class SignInPageTests extends Journey {

    @Test
    void a_visitor_finds_the_sign_in_page() {
        visit("/dang-nhap");
        shot("sign-in");
    }
}
