package vn.vinhdanh.registry;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.web.Figures;

/** How many awards stand in the register, this year's and all: the numbers of the lists behind them. */
@Component
@Order(10)
class RegistryFigures implements Figures {

    private final JdbcClient database;

    RegistryFigures(JdbcClient database) {
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Figure> figures(LocalDate today) {
        int year = today.getYear();
        return database.sql("""
                select count(*) filter (where achieved_to = :year) as this_year, count(*) as standing
                  from registry.award_record
                 where undone_by_id is null""")
                .param("year", year)
                .query((row, number) -> List.of(
                        new Figure("registry.figures.this-year", row.getLong("this_year"), "/so-vang?nam=" + year),
                        new Figure("registry.figures.standing", row.getLong("standing"), "/so-vang")))
                .single();
    }
}
