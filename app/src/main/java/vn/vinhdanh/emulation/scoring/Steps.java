package vn.vinhdanh.emulation.scoring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.emulation.Charge;
import vn.vinhdanh.emulation.ScoreSheetId;
import vn.vinhdanh.emulation.Wording;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.organization.BlocMember;
import vn.vinhdanh.organization.Blocs;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.StaleProblem;

/** Takes a score sheet from step to step, by the bloc's officer or the emulation office. Each verb is one act, journalled. */
@Component
@Transactional
public class Steps {

    private static final int FEWEST_MEMBERS = 2;

    private final JdbcClient database;
    private final ScoreSheets sheets;
    private final Blocs blocs;
    private final Charge charge;
    private final Journal journal;
    private final Clock clock;

    Steps(JdbcClient database, ScoreSheets sheets, Blocs blocs, Charge charge, Journal journal, Clock clock) {
        this.database = database;
        this.sheets = sheets;
        this.blocs = blocs;
        this.charge = charge;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Opens the next step.
     *
     * <p>To self-scoring: fixes sheet, formula and members. To the close: freezes all inputs.
     *
     * @param from the step that the viewer saw it in
     * @param reason why it goes on though some members have not handed in; may be empty when all have
     * @throws Refusal when the step is not done and no reason is given, or (to the close) a member is unchecked or unscored
     */
    public void advance(ScoreSheetId id, int version, SheetState from, String reason) {
        ScoreSheet before = kept(id, from);
        switch (before.state()) {
            case DRAFTED -> admitMembers(before);
            case SELF_SCORING -> requireHanded(before, Party::selfHanded, reason);
            case CROSS_SCORING -> {
                requireHanded(before, Party::crossHanded, reason);
                requireScored(before);
            }
            case DESK_CHECK -> requireChecked(before);
            case CLOSED -> throw new Refusal("emulationscoring.refusal.closed");
        }
        move(before, version, before.state().next());
        journal.record(
                before.state().next() == SheetState.CLOSED ? "score-sheet.closed" : "score-sheet.advanced",
                "score-sheet",
                id,
                Map.of("state", before.state()),
                Map.of("state", before.state().next(), "reason", Wording.composed(reason)));
    }

    /**
     * Goes back one step, so that its inputs may be mended. What was handed in stays.
     *
     * @throws Refusal after the close, without a reason, or back into the draft once a member has written marks
     */
    public void back(ScoreSheetId id, int version, SheetState from, String reason) {
        ScoreSheet before = kept(id, from);
        if (before.state() == SheetState.CLOSED) {
            throw new Refusal("emulationscoring.refusal.closed");
        }
        if (before.state() == SheetState.DRAFTED) {
            throw new Refusal("emulationscoring.refusal.first-step");
        }
        String why = Wording.required(reason, "emulationscoring.refusal.reason");
        if (before.state() == SheetState.SELF_SCORING) {
            dismissMembers(id);
        }
        move(before, version, before.state().previous());
        journal.record(
                "score-sheet.taken-back",
                "score-sheet",
                id,
                Map.of("state", before.state()),
                Map.of("state", before.state().previous(), "reason", why));
    }

    private ScoreSheet kept(ScoreSheetId id, SheetState from) {
        ScoreSheet sheet = sheets.locked(id);
        charge.requireBloc("score-sheet", id, sheet.bloc());
        if (sheet.state() != from) {
            throw new StaleProblem();
        }
        return sheet;
    }

    private void admitMembers(ScoreSheet sheet) {
        if (sheet.regularMost().signum() == 0) {
            throw new Refusal("emulationscoring.refusal.no-criteria");
        }
        LocalDate day = membersDay(sheet.year());
        List<BlocMember> members = blocs.members(sheet.bloc(), day);
        if (members.size() < FEWEST_MEMBERS) {
            throw new Refusal("emulationscoring.refusal.no-members", sheet.blocName(), day);
        }
        members.forEach(member -> database.sql("""
                        insert into emulation.score_party (sheet_id, unit_id, role) values (:sheet, :unit, :role)
                        """)
                .param("sheet", sheet.id().value())
                .param("unit", member.unit().value())
                .param("role", member.role().name())
                .update());
    }

    private void dismissMembers(ScoreSheetId id) {
        boolean marked = database.sql("select exists (select 1 from emulation.self_mark where sheet_id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
        if (marked) {
            throw new Refusal("emulationscoring.refusal.marked");
        }
        database.sql("delete from emulation.score_party where sheet_id = :id")
                .param("id", id.value())
                .update();
    }

    private void requireHanded(ScoreSheet sheet, Predicate<Party> handed, String reason) {
        List<String> missing = sheets.parties(sheet).stream()
                .filter(handed.negate())
                .map(Party::unitName)
                .toList();
        if (!missing.isEmpty() && Wording.composed(reason).isEmpty()) {
            throw new Refusal("emulationscoring.refusal.missing", missing.size(), String.join("; ", missing));
        }
    }

    /** Each member needs the marks of another one: with two who handed in, each has at least one. */
    private void requireScored(ScoreSheet sheet) {
        long handed = sheets.parties(sheet).stream().filter(Party::crossHanded).count();
        if (sheet.formula().cross().signum() > 0 && handed < FEWEST_MEMBERS) {
            throw new Refusal("emulationscoring.refusal.unscored");
        }
    }

    private void requireChecked(ScoreSheet sheet) {
        List<Party> unchecked = sheets.parties(sheet).stream()
                .filter(party -> !party.deskChecked())
                .toList();
        if (!unchecked.isEmpty()) {
            throw new Refusal(
                    "emulationscoring.refusal.unchecked",
                    unchecked.size(),
                    unchecked.stream().map(Party::unitName).collect(Collectors.joining("; ")));
        }
    }

    private void move(ScoreSheet sheet, int version, SheetState to) {
        int moved = database.sql("""
                        update emulation.score_sheet
                           set state = :to, version = version + 1,
                               members_on = case when :to = 'DRAFTED' then null else coalesce(members_on, :day) end,
                               closed_at = case when :to = 'CLOSED' then cast(:now as timestamptz) end
                         where id = :id and version = :version
                        """)
                .param("to", to.name())
                .param("day", membersDay(sheet.year()))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("id", sheet.id().value())
                .param("version", version)
                .update();
        if (moved == 0) {
            throw new StaleProblem();
        }
    }

    /** Today, held within the year that is scored. */
    private LocalDate membersDay(int year) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return today.isBefore(first) ? first : today.isAfter(last) ? last : today;
    }
}
