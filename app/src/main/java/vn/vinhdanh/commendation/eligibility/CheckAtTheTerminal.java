package vn.vinhdanh.commendation.eligibility;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.identity.AtTheMachine;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.printing.Table;
import vn.vinhdanh.printing.Tables;
import vn.vinhdanh.printing.Unreadable;
import vn.vinhdanh.rules.list.ListFinding;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.wording.Wording;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Words;

/** {@code ./vinhdanh check FILE}: judges a list by the records of a data folder, writes the checked list, and ends. */
@Component
class CheckAtTheTerminal {

    private static final int NOT_UNDERSTOOD = 2;
    private static final int MOST_TOLD = 50;

    private final CheckedLists lists;
    private final Assessment assessment;
    private final CheckedSheet sheet;
    private final TogetherWording together;
    private final LawWording lawWording;
    private final RowDoubts doubts;
    private final AtTheMachine machine;
    private final JdbcClient database;
    private final TransactionTemplate undone;
    private final Words words;
    private final Clock clock;
    private final String file;
    private final Asked asked;

    /** What was asked beside the file, as typed; empty where nothing was. */
    record Asked(String on, String year, String out) {}

    CheckAtTheTerminal(
            CheckedLists lists,
            Assessment assessment,
            CheckedSheet sheet,
            TogetherWording together,
            LawWording lawWording,
            RowDoubts doubts,
            AtTheMachine machine,
            JdbcClient database,
            PlatformTransactionManager transactions,
            Words words,
            Clock clock,
            @Value("${vinhdanh.check:}") String file,
            @Value("${vinhdanh.check-on:}") String on,
            @Value("${vinhdanh.check-year:}") String year,
            @Value("${vinhdanh.check-out:}") String out) {
        this.lists = lists;
        this.assessment = assessment;
        this.sheet = sheet;
        this.together = together;
        this.lawWording = lawWording;
        this.doubts = doubts;
        this.machine = machine;
        this.database = database;
        this.undone = new TransactionTemplate(transactions);
        this.words = words;
        this.clock = clock;
        this.file = file;
        this.asked = new Asked(on, year, out);
    }

    @EventListener
    void opened(ApplicationReadyEvent event) {
        if (!file.isBlank()) {
            int answer = check(Path.of(file), asked, System.out, System.err);
            System.exit(SpringApplication.exit(event.getApplicationContext(), () -> answer));
        }
    }

    /** Judges the file, and returns the answer for the shell. */
    int check(Path path, Asked how, PrintStream out, PrintStream complaints) {
        LocalDate today = LocalDate.now(clock);
        try {
            LocalDate on = how.on().isBlank() ? today : day(how.on());
            int year = how.year().isBlank() ? on.getYear() : year(how.year());
            List<Table> tables = Tables.all(Files.readAllBytes(path), named(path));
            machine.look(() -> {
                CheckedList list = inHand(tables, named(path), year, on);
                CheckedWhole whole = assessment.judge(list);
                Path target = target(path, how.out());
                write(target, sheet.xlsx(list, whole, Words.VIETNAMESE));
                tell(whole.rows(), out);
                tellTogether(list, whole, out);
                for (Locale language : List.of(Words.VIETNAMESE, Words.ENGLISH)) {
                    out.println(words.say(language, "eligibility.terminal.written", target.toString()));
                }
                return list;
            });
            return 0;
        } catch (Unreadable unreadable) {
            complain(complaints, unreadable.key(), unreadable.arguments());
        } catch (Refusal refusal) {
            complain(complaints, refusal.key(), refusal.arguments());
        } catch (NotFoundProblem empty) {
            complain(complaints, "eligibility.terminal.empty-house");
        } catch (IOException failure) {
            complain(complaints, "eligibility.terminal.no-file", path.toString());
        }
        return NOT_UNDERSTOOD;
    }

    /** The list as the house would keep it, without keeping it: what is written is taken back at once. */
    private CheckedList inHand(List<Table> tables, String name, int year, LocalDate on) {
        CheckedLists.Terms terms = new CheckedLists.Terms(ministry(), year, on);
        CheckedList list = undone.execute(status -> {
            status.setRollbackOnly();
            return lists.find(lists.keep(UUID.randomUUID(), tables, name, terms).id());
        });
        if (list == null) {
            throw new NotFoundProblem();
        }
        Map<ListColumn, Integer> columns = list.columns();
        boolean ofUnits = columns.containsKey(ListColumn.UNIT) && columns.containsKey(ListColumn.AWARD);
        if (!columns.containsKey(ListColumn.NAME) && !ofUnits) {
            throw new Refusal("eligibility.terminal.no-name-column");
        }
        return list;
    }

    /** The unit at the top of the tree: a list without a proposer may name anybody of the ministry. */
    private UnitId ministry() {
        return database.sql("""
                        select u.id
                          from organization.unit_as_of(:day) u
                         where u.alive and not u.external and u.parent_id is null
                         order by (select count(*) from organization.unit_as_of(:day) c where c.parent_id = u.id) desc, u.id
                         limit 1""")
                .param("day", LocalDate.now(clock))
                .query((row, number) -> new UnitId(row.getLong("id")))
                .optional()
                .orElseThrow(NotFoundProblem::new);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new Refusal("eligibility.terminal.not-a-day", text);
        }
    }

    private static int year(String text) {
        if (!text.matches("(19|20)\\d\\d")) {
            throw new Refusal("eligibility.refusal.year", text);
        }
        return Integer.parseInt(text);
    }

    /** Where it was asked for; otherwise beside the list, under a name that nothing bears yet. */
    private static Path target(Path path, String out) {
        if (!out.isBlank()) {
            return Path.of(out);
        }
        String begins = named(path).replaceFirst("\\.[^.]*$", "") + ".ket-qua";
        Path target = path.resolveSibling(begins + ".xlsx");
        for (int number = 2; Files.exists(target); number++) {
            target = path.resolveSibling(begins + "-" + number + ".xlsx");
        }
        return target;
    }

    private static void write(Path target, byte[] content) {
        try {
            Files.write(target, content);
        } catch (IOException failure) {
            throw new Refusal("eligibility.terminal.cannot-write", target.toString());
        }
    }

    private void tell(List<CheckedRow> rows, PrintStream out) {
        for (Locale language : List.of(Words.VIETNAMESE, Words.ENGLISH)) {
            out.println(words.say(
                    language,
                    "eligibility.terminal.summary",
                    rows.size(),
                    count(rows, RowState.MET),
                    count(rows, RowState.NOT_MET),
                    count(rows, RowState.UNKNOWN),
                    count(rows, RowState.NOT_FORMALISED),
                    count(rows, RowState.UNSETTLED),
                    count(rows, RowState.HELD)));
        }
        List<CheckedRow> open = rows.stream()
                .filter(row ->
                        row.state() == RowState.UNSETTLED || !row.remarks().isEmpty())
                .toList();
        for (CheckedRow row : open.subList(0, Math.min(open.size(), MOST_TOLD))) {
            String problems = String.join(" ", doubts.of(row, Words.VIETNAMESE));
            out.println(words.say(
                    Words.VIETNAMESE, "eligibility.terminal.row", row.number(), row.name(), row.called(), problems));
        }
        if (open.size() > MOST_TOLD) {
            out.println(words.say(Words.VIETNAMESE, "eligibility.terminal.more", open.size() - MOST_TOLD));
        }
    }

    /** What was found about rows together and stands against the list, or waits for people. */
    private void tellTogether(CheckedList list, CheckedWhole whole, PrintStream out) {
        Wording wording = lawWording.in(Words.VIETNAMESE);
        Map<String, String> units = together.units(list, whole.together());
        List<ListFinding> open = whole.together().findings().stream()
                .filter(each -> each.finding().answer() != Answer.MET
                        && !each.finding().clause().draft())
                .toList();
        if (!open.isEmpty()) {
            out.println(words.say(Words.VIETNAMESE, "eligibility.terminal.together", open.size()));
        }
        for (ListFinding each : open.subList(0, Math.min(open.size(), MOST_TOLD))) {
            String told = Stream.of(
                            Stream.of(each.finding().required()),
                            each.finding().seen().stream(),
                            each.finding().missing().stream())
                    .flatMap(some -> some)
                    .map(wording::say)
                    .collect(Collectors.joining(" "));
            String about = TogetherWording.about(each, units);
            out.println("  " + (about.isEmpty() ? "" : about + ": ") + told);
        }
        if (open.size() > MOST_TOLD) {
            out.println(words.say(Words.VIETNAMESE, "eligibility.terminal.more-findings", open.size() - MOST_TOLD));
        }
    }

    private static long count(List<CheckedRow> rows, RowState state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    private static String named(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    private void complain(PrintStream complaints, String key, @Nullable Object... arguments) {
        complaints.println(words.say(Words.VIETNAMESE, key, arguments));
        complaints.println(words.say(Words.ENGLISH, key, arguments));
    }
}
