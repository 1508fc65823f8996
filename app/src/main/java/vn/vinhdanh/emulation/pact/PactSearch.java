package vn.vinhdanh.emulation.pact;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vinhdanh.emulation.Charge;
import vn.vinhdanh.emulation.Wording;
import vn.vinhdanh.organization.SearchWords;
import vn.vinhdanh.web.Findable;

/** Finds the viewer's pacts by the words of their theme, with or without marks. */
@Component
public class PactSearch implements Findable {

    private static final String HITS = """
              from emulation.pact p
              join organization.bloc b on b.id = p.bloc_id
             where p.theme_words @@ to_tsquery('simple', :words)""" + " and " + Pacts.MINE;

    private final JdbcClient database;
    private final Charge charge;

    PactSearch(JdbcClient database, Charge charge) {
        this.database = database;
        this.charge = charge;
    }

    @Override
    public List<Found> find(String text, int most) {
        SearchWords words = SearchWords.of(text);
        if (words.isEmpty()) {
            return List.of();
        }
        return asked("""
                select p.id, p.theme, b.name, p.year, strpos(lower(p.theme), lower(:text)) > 0 as exact""" + " " + HITS + " order by exact desc, p.year desc, p.id limit :most", words)
                .param("text", words.text())
                .param("most", most)
                .query((row, number) -> new Found(
                        row.getString("theme"),
                        row.getString("name") + " · " + row.getInt("year"),
                        "/giao-uoc/" + row.getLong("id"),
                        row.getBoolean("exact") ? 1 : 3))
                .list();
    }

    @Override
    public long count(String text) {
        SearchWords words = SearchWords.of(text);
        return words.isEmpty()
                ? 0
                : asked("select count(*) " + HITS, words).query(Long.class).single();
    }

    @Override
    public String headingKey() {
        return "emulation.search.pacts";
    }

    @Override
    public String allPath() {
        return "/giao-uoc?q=";
    }

    private JdbcClient.StatementSpec asked(String sql, SearchWords words) {
        return database.sql(sql)
                .param("words", words.query())
                .param("all", charge.overlooks())
                .param("blocs", Wording.orNobody(charge.blocs()))
                .param("units", Wording.orNobody(charge.units()));
    }
}
