package vn.vinhdanh.emulation.movement;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.emulation.Charge;
import vn.vinhdanh.organization.SearchWords;
import vn.vinhdanh.web.Findable;

/** Finds movements by the words of their theme, with or without marks. */
@Component
public class MovementSearch implements Findable {

    private static final String HITS = """
              from emulation.movement m
             where m.theme_words @@ to_tsquery('simple', :words) and (:drafts or m.state <> 'DRAFTED')
            """;

    private final JdbcClient database;
    private final Charge charge;

    MovementSearch(JdbcClient database, Charge charge) {
        this.database = database;
        this.charge = charge;
    }

    @Override
    public List<Found> find(String text, int most) {
        SearchWords words = SearchWords.of(text);
        if (words.isEmpty()) {
            return List.of();
        }
        return database.sql("select m.id, m.theme, m.year, strpos(lower(m.theme), lower(:text)) > 0 as exact" + HITS
                        + " order by exact desc, m.year desc, m.id limit :most")
                .param("text", words.text())
                .param("words", words.query())
                .param("drafts", charge.overlooks())
                .param("most", most)
                .query((row, number) -> new Found(
                        row.getString("theme"),
                        Integer.toString(row.getInt("year")),
                        "/phong-trao/" + row.getLong("id"),
                        row.getBoolean("exact") ? 1 : 3))
                .list();
    }

    @Override
    public long count(String text) {
        SearchWords words = SearchWords.of(text);
        return words.isEmpty()
                ? 0
                : database.sql("select count(*)" + HITS)
                        .param("words", words.query())
                        .param("drafts", charge.overlooks())
                        .query(Long.class)
                        .single();
    }

    @Override
    public String headingKey() {
        return "emulation.search.movements";
    }

    @Override
    public String allPath() {
        return "/phong-trao?q=";
    }
}
