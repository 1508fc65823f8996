package vn.vinhdanh.commendation.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.organization.SearchWords;
import vn.vinhdanh.printing.Spreadsheet;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Settings;
import vn.vinhdanh.web.Words;

/**
 * A list to try the checking with, drawn from the sample ministry: thirty of its fictional people proposed for two awards,
 * some with every year behind them, some short of one, and a few written the careless way lists are written.
 */
@Component
@Transactional(readOnly = true)
public class SampleList {

    private static final int LENGTH = 30;
    private static final int FIGHTERS = 13;
    private static final AwardKey BASE_TITLE = new AwardKey("chien-si-thi-dua-co-so");
    private static final AwardKey TITLE = new AwardKey("chien-si-thi-dua-bo");
    private static final AwardKey CERTIFICATE = new AwardKey("bang-khen-bo");

    private final JdbcClient database;
    private final Settings settings;
    private final Access access;
    private final LawInForce law;
    private final Words words;
    private final Clock clock;

    SampleList(JdbcClient database, Settings settings, Access access, LawInForce law, Words words, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.access = access;
        this.law = law;
        this.words = words;
        this.clock = clock;
    }

    /**
     * @param turns how often the base title was received in the last three years
     * @param rated whether the year is rated already
     */
    private record Somebody(String name, int born, String unit, int turns, boolean rated, boolean excellent) {}

    private record Entry(Somebody somebody, AwardKey award) {}

    /** The workbook, of people in the viewer's charge. One query. Only where the house holds the sample. */
    public byte[] xlsx() {
        if (!settings.sample()) {
            throw new NotFoundProblem();
        }
        int year = LocalDate.now(clock).getYear();
        Deque<Somebody> steady = new ArrayDeque<>();
        Deque<Somebody> shortOf = new ArrayDeque<>();
        Deque<Somebody> unrated = new ArrayDeque<>();
        for (Somebody one : people(year)) {
            (one.turns() == 3 ? steady : one.rated() ? shortOf : unrated).add(one);
        }
        List<Entry> entries = new ArrayList<>();
        take(entries, steady, FIGHTERS - 4, TITLE);
        take(entries, shortOf, 3, TITLE);
        take(entries, unrated, 1, TITLE);
        take(entries, steady, 6, CERTIFICATE);
        take(entries, unrated, 3, CERTIFICATE);
        take(entries, shortOf, LENGTH - entries.size(), CERTIFICATE);
        return written(entries, year);
    }

    private static void take(List<Entry> entries, Deque<Somebody> people, int count, AwardKey award) {
        for (int i = 0; i < count && !people.isEmpty(); i++) {
            entries.add(new Entry(people.removeFirst(), award));
        }
    }

    private List<Somebody> people(int year) {
        boolean everywhere = access.is(Role.DESK_OFFICER);
        Set<Long> scope = everywhere ? Set.of() : access.scope();
        return database.sql("""
                        select p.full_name, p.birth_year, u.name as unit_name,
                               (select count(*) from registry.award_record r
                                 where r.person_id = p.id and r.award_key = :title and r.undone_on is null
                                   and r.achieved_to between :year - 2 and :year) as turns,
                               q.class is not null as rated, coalesce(q.class = 'EXCELLENT', false) as excellent
                          from organization.person p
                          join organization.post m
                            on m.person_id = p.id and m.kind = 'MAIN' and m.period @> cast(:day as date)
                          join organization.unit_name u
                            on u.unit_id = m.unit_id and u.period @> cast(:day as date)
                          left join registry.yearly_rating q
                            on q.person_id = p.id and q.year = :year and q.withdrawn_at is null
                         where p.sample and p.birth_year is not null
                           and (:everywhere or m.unit_id in (:scope))
                         order by turns desc, excellent desc, md5(p.id::text)
                         limit 400""")
                .param("title", BASE_TITLE.value())
                .param("year", year)
                .param("day", LocalDate.now(clock))
                .param("everywhere", everywhere)
                .param("scope", scope.isEmpty() ? List.of(-1L) : List.copyOf(scope))
                .query((row, number) -> new Somebody(
                        row.getString("full_name"),
                        row.getInt("birth_year"),
                        row.getString("unit_name"),
                        row.getInt("turns"),
                        row.getBoolean("rated"),
                        row.getBoolean("excellent")))
                .list();
    }

    private byte[] written(List<Entry> entries, int year) {
        Spreadsheet sheet = Spreadsheet.named(say("eligibility.example.sheet"))
                .title(say("eligibility.example.title", java.time.Year.of(year)))
                .column(say("eligibility.example.number"), 6)
                .column(say("eligibility.example.name"), 28)
                .column(say("eligibility.example.born"), 10)
                .column(say("eligibility.example.unit"), 40)
                .column(say("eligibility.example.award"), 30)
                .column(say("eligibility.example.note"), 40);
        for (int i = 0; i < entries.size(); i++) {
            Somebody one = entries.get(i).somebody();
            sheet.row(
                    i + 1,
                    i == 4 ? String.join(" ", SearchWords.of(one.name()).words()) : one.name(),
                    Integer.toString(i == 16 ? one.born() - 1 : one.born()),
                    one.unit(),
                    called(entries.get(i).award(), i),
                    "");
        }
        return sheet.xlsx();
    }

    /** Now by its name, now by one of the abbreviations that people write. */
    private String called(AwardKey award, int place) {
        var known = law.award(award).orElseThrow();
        List<String> others = known.profile().called();
        return place % 5 == 3 && !others.isEmpty()
                ? others.get(place % others.size())
                : known.names().vietnamese();
    }

    private String say(String key, Object... arguments) {
        return words.say(Words.VIETNAMESE, key, arguments);
    }
}
