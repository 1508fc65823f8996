package vn.vinhdanh.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * Measures, in a house with ten thousand more people, a pasted list until its page with every row judged, and the survey of
 * who may receive what and was not proposed.
 */
final class Checking {

    private static final int ROWS = 2_000;
    private static final int WARM_UP = 2;
    private static final int MEASURED = 5;
    private static final int SURVEYS = 3;
    /** Milliseconds. The page of a browser looks every second or so; more often would measure the looking. */
    private static final int LOOK_AGAIN_AFTER = 100;

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** As people write them in lists. */
    private static final List<String> AWARDS = List.of(
            "LĐTT", "CSTĐ cơ sở", "Bằng khen của Bộ trưởng", "CSTĐ cấp Bộ", "Bằng khen của Thủ tướng Chính phủ");

    private Checking() {}

    /** Prints the figures and returns what did not answer. */
    static List<String> measure(List<String> command, Path folder)
            throws IOException, InterruptedException, SQLException {
        Figures.progress("a house with a ministry of %,d people more".formatted(MadeUpMinistry.PEOPLE));
        var missing = new ArrayList<String>();
        try (var house = House.open(command, folder)) {
            var today = LocalDate.now(HERE);
            MadeUpMinistry ministry;
            try (var database = house.database()) {
                ministry = MadeUpMinistry.in(database, today.getYear());
            }
            var officer = new Visitor(house.address());
            officer.signIn("chuyen-vien", House.PASSWORD);
            try {
                check(officer, house, ministry, today);
                survey(officer, house, today);
            } catch (Visitor.Unanswered failure) {
                missing.add(failure.getMessage());
            }
        }
        return missing;
    }

    /** Each time other people, and what the house learned of the ones before does not help. */
    private static void check(Visitor officer, House house, MadeUpMinistry ministry, LocalDate today)
            throws IOException, InterruptedException {
        var times = new double[MEASURED];
        var computed = new House.Computed[MEASURED];
        for (var round = -WARM_UP; round < MEASURED; round++) {
            Figures.progress("a pasted list of %,d rows".formatted(ROWS));
            var from = (round + WARM_UP) * ROWS % MadeUpMinistry.PEOPLE;
            var form = form(officer, ministry.people().subList(from, from + ROWS), today);
            var before = house.computed();
            var answered = officer.submit("/kiem-tra", form);
            requireJudged(answered.page());
            if (round >= 0) {
                times[round] = answered.seconds();
                computed[round] = house.computed().since(before);
            }
        }
        Figures.note("%,d distinct people in a list, %d awards, in a register with %,d more; seconds on the clock"
                .formatted(ROWS, AWARDS.size(), MadeUpMinistry.PEOPLE - ROWS));
        Figures.figure("check.2000-rows.seconds", Figures.median(times), "s");
        computed("check.2000-rows", computed);
    }

    /** From the asking to the page that shows who was found: everybody weighed for every award, explained and stored. */
    private static void survey(Visitor officer, House house, LocalDate today)
            throws IOException, InterruptedException, SQLException {
        var times = new double[SURVEYS];
        var computed = new House.Computed[SURVEYS];
        for (var round = -1; round < SURVEYS; round++) {
            Figures.progress("a survey of %,d people".formatted(MadeUpMinistry.PEOPLE));
            var start = officer.page("/ra-soat");
            var form = start.substring(start.indexOf("action=\"/ra-soat\""));
            var fields = new LinkedHashMap<>(Visitor.hidden(form));
            fields.put("don-vi", department(form));
            fields.put("nam", Integer.toString(today.getYear() - 1));
            fields.put("tiep-nhan", today.toString());
            var before = house.computed();
            var began = System.nanoTime();
            var answered = officer.submit("/ra-soat", fields);
            awaitEnd(officer, answered);
            if (round >= 0) {
                times[round] = (System.nanoTime() - began) / 1e9;
                computed[round] = house.computed().since(before);
            }
        }
        describeSurvey(house);
        Figures.figure("eligibility.10000-people.seconds", Figures.median(times), "s");
        computed("eligibility.10000-people", computed);
    }

    /** The medians, of both together and of each: the parts of different rounds need not add up to the whole. */
    private static void computed(String what, House.Computed[] rounds) {
        Figures.figure(what + ".cpu-seconds", median(rounds, House.Computed::together), "CPU-s");
        Figures.figure(what + ".application-cpu-seconds", median(rounds, House.Computed::application), "CPU-s");
        Figures.figure(what + ".database-cpu-seconds", median(rounds, House.Computed::database), "CPU-s");
    }

    private static double median(House.Computed[] rounds, ToDoubleFunction<House.Computed> part) {
        return Figures.median(Arrays.stream(rounds).mapToDouble(part).toArray());
    }

    /** The page of a survey offers its workbook once it is done. */
    private static void awaitEnd(Visitor officer, Visitor.Answered answered) throws IOException, InterruptedException {
        var page = answered.page();
        var until = System.nanoTime() + 120_000_000_000L;
        while (!page.contains(answered.address() + "/") || !page.contains(".xlsx")) {
            if (System.nanoTime() > until) {
                throw new Visitor.Unanswered(answered.address() + " did not come to an end");
            }
            Thread.sleep(LOOK_AGAIN_AFTER);
            page = officer.page(answered.address());
        }
    }

    private static void describeSurvey(House house) throws IOException, SQLException {
        try (var database = house.database();
                var statement = database.createStatement();
                var row = statement.executeQuery("""
                        select subjects, rows, took_ms,
                               (select count(*) from commendation.survey_award a
                                 where a.survey_id = s.id and a.eligible + a.near + a.unknown + a.far > 0)
                          from commendation.survey s order by id desc limit 1""")) {
            row.next();
            if (row.getInt(1) < MadeUpMinistry.PEOPLE) {
                throw new Visitor.Unanswered("the survey weighed only " + row.getInt(1));
            }
            Figures.note("%,d people and units, %,d answers kept, of %d awards; %,d ms by the house's own count"
                    .formatted(row.getInt(1), row.getInt(2), row.getInt(4), row.getInt(3)));
        }
    }

    /** Every row has found its person and its award, and was weighed. */
    private static void requireJudged(String page) throws Visitor.Unanswered {
        // Who holds the award of that year already has a tile only where there is somebody.
        var held = page.contains("xem=held\"><span class=\"figure\"") ? rows(page, "held") : 0;
        var judged = rows(page, "met") + rows(page, "not-met") + rows(page, "unknown") + held;
        if (judged != ROWS || rows(page, "unsettled") != 0) {
            throw new Visitor.Unanswered("the checked list judged %d rows of %d".formatted(judged, ROWS));
        }
    }

    private static int rows(String page, String state) throws Visitor.Unanswered {
        var tile = Pattern.compile("xem=" + state + "\"><span class=\"figure\">([\\d.]+)<")
                .matcher(page);
        if (!tile.find()) {
            throw new Visitor.Unanswered("the checked list does not say how many rows are " + state);
        }
        return Integer.parseInt(tile.group(1).replace(".", ""));
    }

    private static Map<String, String> form(Visitor officer, List<MadeUpMinistry.Person> people, LocalDate today)
            throws IOException, InterruptedException {
        var start = officer.page("/kiem-tra");
        var form = start.substring(start.indexOf("action=\"/kiem-tra\""));
        var fields = new LinkedHashMap<>(Visitor.hidden(form));
        fields.put("don-vi", department(form));
        fields.put("nam", Integer.toString(today.getYear() - 1));
        fields.put("tiep-nhan", today.toString());
        fields.put("dan", pasted(people));
        return fields;
    }

    /** The number of the made-up department among a form's units. */
    private static String department(String form) throws Visitor.Unanswered {
        var option = Pattern.compile("<option value=\"(\\d+)\"[^>]*>" + MadeUpMinistry.DEPARTMENT + "<")
                .matcher(form);
        if (!option.find()) {
            throw new Visitor.Unanswered("the form does not offer " + MadeUpMinistry.DEPARTMENT);
        }
        return option.group(1);
    }

    private static String pasted(List<MadeUpMinistry.Person> people) {
        var text = new StringBuilder("STT\tHọ và tên\tNăm sinh\tĐơn vị\tDanh hiệu đề nghị\n");
        for (var row = 0; row < people.size(); row++) {
            var person = people.get(row);
            text.append(row + 1)
                    .append('\t')
                    .append(person.name())
                    .append('\t')
                    .append(person.birthYear())
                    .append('\t')
                    .append(person.unit())
                    .append('\t')
                    .append(AWARDS.get(row % AWARDS.size()))
                    .append('\n');
        }
        return text.toString();
    }
}
