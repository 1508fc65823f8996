package vn.vinhdanh.emulation.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.emulation.Charge;
import vn.vinhdanh.emulation.ScoreSheetId;
import vn.vinhdanh.emulation.Wording;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.organization.Bloc;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.organization.Blocs;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.OnceOnly;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.StaleProblem;

/** Draws up a bloc's score sheet, until scoring opens. By the bloc's officer or the emulation office; each verb is one act, journalled. */
@Component
@Transactional
public class Designing {

    private static final int MOST_GROUPS = 20;
    private static final int MOST_CRITERIA = 60;

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final ScoreSheets sheets;
    private final Blocs blocs;
    private final Charge charge;
    private final Journal journal;
    private final OnceOnly once;

    Designing(
            JdbcClient database,
            JdbcTemplate batches,
            ScoreSheets sheets,
            Blocs blocs,
            Charge charge,
            Journal journal,
            OnceOnly once) {
        this.database = database;
        this.batches = batches;
        this.sheets = sheets;
        this.blocs = blocs;
        this.charge = charge;
        this.journal = journal;
        this.once = once;
    }

    /** What a new sheet begins with. */
    public enum Beginning {
        /** The sheet of 100 points that the house brings along. */
        STARTING,
        /** The sheet of the bloc of the year before that this one carries on. */
        LAST_YEAR,
        EMPTY
    }

    /**
     * Begins a bloc's sheet.
     *
     * @throws Refusal when the bloc has its sheet already, or there is no sheet of the year before to copy
     */
    public ScoreSheetId lay(UUID token, BlocId bloc, String title, Beginning beginning) {
        Bloc formed = blocs.find(bloc).orElseThrow(NotFoundProblem::new);
        charge.requireBloc("bloc", bloc, bloc);
        once.use(token);
        ScoreSheet earlier = beginning == Beginning.LAST_YEAR ? ofLastYear(formed) : null;
        ScoreSheetId id = insert(formed, Wording.required(title, "emulationscoring.refusal.title"));
        if (earlier != null) {
            formula(id, earlier.crossDetail(), earlier.formula());
        }
        write(
                id,
                switch (beginning) {
                    case STARTING -> StartingSheet.groups();
                    case LAST_YEAR ->
                        earlier == null
                                ? List.of()
                                : earlier.groups().stream().map(NewGroup::like).toList();
                    case EMPTY -> List.of();
                });
        journal.record("score-sheet.laid", "score-sheet", id, null, sheets.locked(id));
        return id;
    }

    /**
     * Changes title, formula and last days. After scoring has opened only title and last days.
     *
     * @throws Refusal when the weights do not come to 100, or the days do not follow one another
     */
    public void rewrite(
            ScoreSheetId id, int version, String title, CrossDetail detail, Formula formula, ScoreSheet.Due due) {
        ScoreSheet before = sheets.locked(id);
        charge.requireBloc("score-sheet", id, before.bloc());
        if (before.state() == SheetState.CLOSED) {
            throw new Refusal("emulationscoring.refusal.closed");
        }
        boolean sameFormula = before.crossDetail() == detail && alike(before.formula(), formula);
        if (before.state() != SheetState.DRAFTED && !sameFormula) {
            throw new Refusal("emulationscoring.refusal.formula-fixed");
        }
        if (!formula.isWhole()) {
            throw new Refusal("emulationscoring.refusal.weights");
        }
        if (formula.trimmed() < 0 || formula.trimmed() > 3) {
            throw new Refusal("emulationscoring.refusal.trimmed");
        }
        requireOrder(due.self(), due.cross());
        requireOrder(due.cross(), due.desk());
        requireOrder(due.self(), due.desk());
        int changed = database.sql("""
                        update emulation.score_sheet
                           set title = :title, self_due = :self, cross_due = :cross, desk_due = :desk, version = version + 1
                         where id = :id and version = :version
                        """)
                .param("title", Wording.required(title, "emulationscoring.refusal.title"))
                .param("self", due.self())
                .param("cross", due.cross())
                .param("desk", due.desk())
                .param("id", id.value())
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new StaleProblem();
        }
        if (!sameFormula) {
            formula(id, detail, formula);
        }
        journal.record("score-sheet.rewritten", "score-sheet", id, before, sheets.locked(id));
    }

    /**
     * Puts these groups and criteria in the place of all that stand on the sheet.
     *
     * @throws Refusal when a group has no title or no criteria, a maximum is not above zero, or a cap is more than its criteria come to
     */
    public void design(ScoreSheetId id, int version, List<NewGroup> groups) {
        ScoreSheet before = sheets.locked(id);
        charge.requireBloc("score-sheet", id, before.bloc());
        if (before.state() != SheetState.DRAFTED) {
            throw new Refusal("emulationscoring.refusal.not-draft");
        }
        groups.forEach(Designing::require);
        if (groups.size() > MOST_GROUPS
                || groups.stream().mapToInt(group -> group.criteria().size()).sum() > MOST_CRITERIA) {
            throw new Refusal("emulationscoring.refusal.too-long", MOST_GROUPS, MOST_CRITERIA);
        }
        int changed = database.sql(
                        "update emulation.score_sheet set version = version + 1 where id = :id and version = :version")
                .param("id", id.value())
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new StaleProblem();
        }
        write(id, groups);
        journal.record("score-sheet.designed", "score-sheet", id, before, sheets.locked(id));
    }

    private ScoreSheet ofLastYear(Bloc bloc) {
        if (bloc.continues() == null) {
            throw new Refusal("emulationscoring.refusal.nothing-to-copy", bloc.name());
        }
        return sheets.ofBloc(bloc.continues())
                .orElseThrow(() -> new Refusal("emulationscoring.refusal.nothing-to-copy", bloc.name()));
    }

    private ScoreSheetId insert(Bloc bloc, String title) {
        try {
            return new ScoreSheetId(database.sql("""
                            insert into emulation.score_sheet (bloc_id, year, title) values (:bloc, :year, :title)
                            returning id
                            """)
                    .param("bloc", bloc.id().value())
                    .param("year", bloc.year())
                    .param("title", title)
                    .query(Long.class)
                    .single());
        } catch (DuplicateKeyException twice) {
            throw new Refusal("emulationscoring.refusal.twice", bloc.name(), Integer.toString(bloc.year()));
        }
    }

    private void formula(ScoreSheetId id, CrossDetail detail, Formula formula) {
        database.sql("""
                        update emulation.score_sheet
                           set cross_detail = :detail, self_weight = :self, cross_weight = :cross, desk_weight = :desk,
                               trimmed = :trimmed
                         where id = :id
                        """)
                .param("detail", detail.name())
                .param("self", formula.self())
                .param("cross", formula.cross())
                .param("desk", formula.desk())
                .param("trimmed", formula.trimmed())
                .param("id", id.value())
                .update();
    }

    private void write(ScoreSheetId id, List<NewGroup> groups) {
        database.sql("delete from emulation.score_criterion where sheet_id = :id")
                .param("id", id.value())
                .update();
        database.sql("delete from emulation.score_group where sheet_id = :id")
                .param("id", id.value())
                .update();
        List<@Nullable Object[]> heads = new ArrayList<>();
        for (NewGroup group : groups) {
            heads.add(new @Nullable Object[] {
                id.value(),
                heads.size() + 1,
                Wording.composed(group.title()),
                group.kind().name(),
                group.cap()
            });
        }
        batches.batchUpdate(
                "insert into emulation.score_group (sheet_id, ordinal, title, kind, cap) values (?, ?, ?, ?, ?)",
                heads);
        Map<Integer, Long> numbers = new HashMap<>();
        database.sql("select ordinal, id from emulation.score_group where sheet_id = :id")
                .param("id", id.value())
                .query(row -> {
                    numbers.put(row.getInt("ordinal"), row.getLong("id"));
                });
        List<@Nullable Object[]> lines = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            List<NewGroup.Line> criteria = groups.get(group).criteria();
            for (int place = 0; place < criteria.size(); place++) {
                NewGroup.Line line = criteria.get(place);
                lines.add(new @Nullable Object[] {
                    id.value(),
                    numbers.get(group + 1),
                    place + 1,
                    Wording.composed(line.wording()),
                    line.maximum(),
                    line.evidence()
                });
            }
        }
        batches.batchUpdate("""
                insert into emulation.score_criterion (sheet_id, group_id, ordinal, wording, maximum, evidence)
                values (?, ?, ?, ?, ?, ?)
                """, lines);
    }

    private static void require(NewGroup group) {
        String title = Wording.required(group.title(), "emulationscoring.refusal.group-title");
        if (group.criteria().isEmpty()) {
            throw new Refusal("emulationscoring.refusal.group-empty", title);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (NewGroup.Line line : group.criteria()) {
            String wording = Wording.required(line.wording(), "emulationscoring.refusal.criterion-wording");
            if (line.maximum().signum() <= 0) {
                throw new Refusal("emulationscoring.refusal.maximum", wording);
            }
            sum = sum.add(line.maximum());
        }
        if (group.cap() != null && (group.cap().signum() <= 0 || group.cap().compareTo(sum) > 0)) {
            throw new Refusal("emulationscoring.refusal.cap", title, sum);
        }
    }

    private static boolean alike(Formula one, Formula other) {
        return one.self().compareTo(other.self()) == 0
                && one.cross().compareTo(other.cross()) == 0
                && one.desk().compareTo(other.desk()) == 0
                && one.trimmed() == other.trimmed();
    }

    private static void requireOrder(@Nullable LocalDate earlier, @Nullable LocalDate later) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            throw new Refusal("emulationscoring.refusal.due-order", earlier, later);
        }
    }
}
