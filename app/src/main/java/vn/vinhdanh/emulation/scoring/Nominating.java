package vn.vinhdanh.emulation.scoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.emulation.Charge;
import vn.vinhdanh.emulation.LeadingUnitNominated;
import vn.vinhdanh.emulation.ScoreSheetId;
import vn.vinhdanh.emulation.Wording;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.registry.Achievements;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.OnceOnly;
import vn.vinhdanh.web.Refusal;

/**
 * Puts a bloc's leading unit forward for the ministry's flag, once, after the close. That it led its bloc is then on record, as
 * an achievement that the bloc confirmed.
 */
@Component
@Transactional
public class Nominating {

    private final JdbcClient database;
    private final ScoreSheets sheets;
    private final Rankings rankings;
    private final Charge charge;
    private final Achievements achievements;
    private final Journal journal;
    private final OnceOnly once;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Nominating(
            JdbcClient database,
            ScoreSheets sheets,
            Rankings rankings,
            Charge charge,
            Achievements achievements,
            Journal journal,
            OnceOnly once,
            ApplicationEventPublisher facts,
            Clock clock) {
        this.database = database;
        this.sheets = sheets;
        this.rankings = rankings;
        this.charge = charge;
        this.achievements = achievements;
        this.journal = journal;
        this.once = once;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * How the bloc decided.
     *
     * @param way null where the unit stands first alone
     * @param votesFor of a ballot, else null
     * @param votesCast of a ballot, else null
     * @param note the decision in the bloc's words; on a choice, its reason
     */
    public record Decision(
            Nomination.@Nullable Way way,
            @Nullable Integer votesFor,
            @Nullable Integer votesCast,
            String note) {}

    /**
     * Puts a unit forward, by the bloc's officer or the emulation office.
     *
     * @throws Refusal before the close, for a unit that does not stand first, without the note, on a tie without saying how it was
     *     decided, with votes that cannot be, or when one was put forward already
     */
    public void nominate(UUID token, ScoreSheetId id, UnitId unit, Decision decision) {
        ScoreSheet sheet = sheets.locked(id);
        charge.requireBloc("score-sheet", id, sheet.bloc());
        once.use(token);
        List<Ranking.Place> firsts = rankings.of(sheet).firsts();
        Ranking.Place place = firsts.stream()
                .filter(first -> first.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> member(sheet, unit));
        String note = Wording.required(decision.note(), "emulationscoring.refusal.note");
        Nomination.Way way = way(firsts.size(), decision);
        LocalDate today = LocalDate.now(clock);
        try {
            database.sql("""
                            insert into emulation.flag_nomination
                                (sheet_id, unit_id, result, firsts, way, votes_for, votes_cast, note, nominated_on, by_name)
                            values (:sheet, :unit, :result, :firsts, :way, cast(:for as integer), cast(:cast as integer),
                                    :note, :on, :name)
                            """)
                    .param("sheet", id.value())
                    .param("unit", unit.value())
                    .param("result", place.result())
                    .param("firsts", firsts.size())
                    .param("way", way.name())
                    .param("for", way == Nomination.Way.BALLOT ? decision.votesFor() : null)
                    .param("cast", way == Nomination.Way.BALLOT ? decision.votesCast() : null)
                    .param("note", note)
                    .param("on", today)
                    .param("name", charge.name())
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new Refusal("emulationscoring.refusal.nominated-already", sheet.blocName());
        }
        journal.record(
                "score-sheet.unit-nominated",
                "score-sheet",
                id,
                null,
                Map.of("unit", unit.value(), "result", place.result(), "way", way, "note", note));
        achievements.ledBloc(unit, sheet.year(), sheet.blocName(), today);
        facts.publishEvent(new LeadingUnitNominated(id, sheet.bloc(), sheet.year(), unit, place.result(), today));
    }

    /** The nomination of a sheet, if there is one yet. */
    @Transactional(readOnly = true)
    public Optional<Nomination> of(ScoreSheet sheet) {
        return database.sql("""
                        select n.*, u.name as unit_name
                          from emulation.flag_nomination n
                          join organization.unit_as_of(:day) u on u.id = n.unit_id
                         where n.sheet_id = :sheet
                        """)
                .param("day", sheet.membersOn() == null ? LocalDate.of(sheet.year(), 12, 31) : sheet.membersOn())
                .param("sheet", sheet.id().value())
                .query((row, number) -> new Nomination(
                        new UnitId(row.getLong("unit_id")),
                        row.getString("unit_name"),
                        row.getBigDecimal("result"),
                        row.getInt("firsts"),
                        Nomination.Way.valueOf(row.getString("way")),
                        row.getObject("votes_for", Integer.class),
                        row.getObject("votes_cast", Integer.class),
                        row.getString("note"),
                        row.getObject("nominated_on", LocalDate.class),
                        row.getString("by_name")))
                .optional();
    }

    private static Nomination.Way way(int firsts, Decision decision) {
        if (firsts == 1) {
            return Nomination.Way.LEADS;
        }
        Nomination.Way way = decision.way();
        if (way == null || way == Nomination.Way.LEADS) {
            throw new Refusal("emulationscoring.refusal.tie", firsts);
        }
        Integer votesFor = decision.votesFor();
        Integer votesCast = decision.votesCast();
        if (way == Nomination.Way.BALLOT
                && (votesFor == null || votesCast == null || votesFor < 1 || votesFor > votesCast)) {
            throw new Refusal("emulationscoring.refusal.votes");
        }
        return way;
    }

    /** A member that does not stand first is refused in words; a unit from elsewhere does not exist here. */
    private RuntimeException member(ScoreSheet sheet, UnitId unit) {
        return sheets.parties(sheet).stream().anyMatch(party -> party.unit().equals(unit))
                ? new Refusal("emulationscoring.refusal.not-first")
                : new NotFoundProblem();
    }
}
