package vn.vinhdanh.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import vn.vinhdanh.web.Findable;

/** What the one search finds of this room: people, units, blocs. */
@Configuration(proxyBeanMethods = false)
class FindableOrganization {

    private static final int ALL = 1000;

    @Bean
    @Order(10)
    Findable findablePeople(People people, PeopleInSight sight, Clock clock) {
        return new Findable() {
            @Override
            public List<Found> find(String text, int most) {
                return people.search(question(text, most)).rows().stream()
                        .map(found -> new Found(
                                found.person().fullName(),
                                found.unitName() == null ? "" : found.unitName(),
                                found.person().address(),
                                rank(found.person().fullName(), text)))
                        .toList();
            }

            @Override
            public long count(String text) {
                return people.search(question(text, 1)).total();
            }

            @Override
            public String headingKey() {
                return "organization.search.people";
            }

            @Override
            public String allPath() {
                return "/nguoi?q=";
            }

            private PeopleQuestion question(String text, int most) {
                return new PeopleQuestion(
                        text, sight.units(), null, PeopleQuestion.Order.NAME, false, LocalDate.now(clock), 1, most);
            }
        };
    }

    @Bean
    @Order(20)
    Findable findableUnits(Units units, Clock clock) {
        return new Findable() {
            @Override
            public List<Found> find(String text, int most) {
                return units.search(text, null, LocalDate.now(clock), most).stream()
                        .map(unit -> new Found(
                                unit.name(),
                                unit.shortName() == null ? "" : unit.shortName(),
                                unit.address(),
                                rank(unit.name(), text)))
                        .toList();
            }

            @Override
            public long count(String text) {
                return units.search(text, null, LocalDate.now(clock), ALL).size();
            }

            @Override
            public String headingKey() {
                return "organization.search.units";
            }

            @Override
            public String allPath() {
                return "/to-chuc?q=";
            }
        };
    }

    @Bean
    @Order(30)
    Findable findableBlocs(Blocs blocs) {
        return new Findable() {
            @Override
            public List<Found> find(String text, int most) {
                return blocs.search(text, null, most).stream()
                        .map(bloc -> new Found(
                                bloc.name(), Integer.toString(bloc.year()), bloc.address(), rank(bloc.name(), text)))
                        .toList();
            }

            @Override
            public long count(String text) {
                return blocs.search(text, null, ALL).size();
            }

            @Override
            public String headingKey() {
                return "organization.search.blocs";
            }

            @Override
            public String allPath() {
                return "/khoi?q=";
            }
        };
    }

    private static int rank(String name, String text) {
        return PersonMatching.sameName(name, text) ? 0 : 1;
    }
}
