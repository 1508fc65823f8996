package vn.vinhdanh.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class GroundTests {

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đặng Thị Ửng",
                "ĐẶNG THỊ ỬNG",
                "dang thi ung",
                "Đặng  Thị\u00a0Ửng ",
                "Đa\u0323\u0306ng Thi\u0323 U\u031b\u0309ng"
            })
    void every_spelling_of_a_name_folds_to_the_same_letters(String written) {
        assertThat(database.sql("SELECT public.folded(?)")
                        .param(written)
                        .query(String.class)
                        .single())
                .isEqualTo("dang thi ung");
    }

    @Test
    void names_sort_the_vietnamese_way() {
        var sorted = database.sql("""
                        SELECT name FROM unnest(ARRAY['Đỗ', 'Ông', 'Dũng', 'Duy', 'Ổi', 'An', 'Ân', 'Ăn', 'Em']) AS n (name)
                        ORDER BY name COLLATE vietnamese
                        """).query(String.class).list();
        assertThat(sorted).isEqualTo(List.of("An", "Ăn", "Ân", "Dũng", "Duy", "Đỗ", "Em", "Ổi", "Ông"));
    }

    @Test
    void an_answered_commit_is_on_the_disk() {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
    }

    private String setting(String name) {
        return database.sql("SELECT current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }
}
