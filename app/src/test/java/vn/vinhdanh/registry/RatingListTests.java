package vn.vinhdanh.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.vinhdanh.emulation.Hands;
import vn.vinhdanh.ground.HouseTest;
import vn.vinhdanh.identity.AccountId;
import vn.vinhdanh.organization.People;
import vn.vinhdanh.organization.PersonOnDay;
import vn.vinhdanh.organization.importing.ImportDraft;
import vn.vinhdanh.organization.importing.ImportDrafts;
import vn.vinhdanh.printing.Tables;
import vn.vinhdanh.registry.importing.RatingImport;
import vn.vinhdanh.rules.fact.Rating;

/** Lists of ratings as officers of units take them over; a refusal is journalled, so that nothing is rolled back here. */
@HouseTest
class RatingListTests {

    private static final AccountId ME = new AccountId(1);

    @Autowired
    private ImportDrafts drafts;

    @Autowired
    private RatingImport ratings;

    @Autowired
    private Records records;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private Hands hands;
    private PersonOnDay person;

    /** That of joining, long before the first year that the sample rates. */
    private int year;

    @BeforeEach
    void anOfficerOfAUnitActs() {
        hands = new Hands(database);
        person = people.membersOf(hands.unitOf("vien-ung-dung"), LocalDate.now(clock))
                .getFirst();
        year = Objects.requireNonNull(person.person().joinedOn()).getYear();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        hands.are("vien-ung-dung");
    }

    @AfterEach
    void nothingStaysOnRecord() {
        RequestContextHolder.resetRequestAttributes();
        hands.rest();
        for (String line :
                Set.of("correction where kind = 'RATING' and", "yearly_rating where year = " + year + " and")) {
            database.sql("delete from registry." + line + " person_id = :id")
                    .param("id", person.id().value())
                    .update();
        }
    }

    @Test
    void a_list_of_corrections_alone_is_taken_over() {
        var first = give("Hoàn thành", "");
        assertThat(ratings.takeOver(first, all(first))).isEqualTo(1);
        var corrections = give("Hoàn thành tốt", "Bản cũ đánh máy sai");
        assertThat(ratings.takeOver(corrections, all(corrections))).isEqualTo(1);
        assertThat(records.ratings(Holder.of(person.id())))
                .contains(new YearlyRating(Holder.of(person.id()), year, Rating.GOOD, null));
    }

    private ImportDraft give(String rating, String reason) {
        var list = "Họ tên\tNăm sinh\tNăm\tXếp loại\tLý do đính chính\n%s\t%d\t%d\t%s\t%s\n"
                .formatted(person.person().fullName(), person.person().birthYear(), year, rating, reason);
        var id = drafts.keep(ratings.subject(), Tables.paste(list), "", LocalDate.now(clock), ME);
        return drafts.find(id, ratings.subject(), ME).orElseThrow();
    }

    private static Set<Integer> all(ImportDraft draft) {
        return draft.lines().stream().map(ImportDraft.Line::number).collect(Collectors.toSet());
    }
}
