package vn.vinhdanh.organization;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.web.Figures;

/** How many units there are today, and how many people the viewer may look up: the numbers of the lists behind them. */
@Component
@Order(20)
class OrganizationFigures implements Figures {

    private final JdbcClient database;
    private final People people;
    private final PeopleInSight sight;

    OrganizationFigures(JdbcClient database, People people, PeopleInSight sight) {
        this.database = database;
        this.people = people;
        this.sight = sight;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Figure> figures(LocalDate today) {
        long units = database.sql("""
                select count(*) from organization.unit_as_of(:day) u
                 where u.alive and not u.external""").param("day", today).query(Long.class).single();
        var question = new PeopleQuestion("", sight.units(), null, PeopleQuestion.Order.NAME, false, today, 1, 1);
        return List.of(
                new Figure("organization.figures.units", units, "/to-chuc"),
                new Figure(
                        "organization.figures.people", people.search(question).total(), "/nguoi"));
    }
}
