package vn.vinhdanh.emulation.pact;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.emulation.Charge;
import vn.vinhdanh.emulation.ShareId;
import vn.vinhdanh.emulation.Wording;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.OnceOnly;
import vn.vinhdanh.web.Refusal;

/** Units enter how far they came. Entries are only added; a mistake is put right by an entry that names the one it corrects. */
@Component
@Transactional
public class ProgressKeeping {

    private record Part(UnitId unit, TargetKind kind, boolean running, LocalDate from) {}

    private final JdbcClient database;
    private final Charge charge;
    private final Journal journal;
    private final OnceOnly once;
    private final Clock clock;

    ProgressKeeping(JdbcClient database, Charge charge, Journal journal, OnceOnly once, Clock clock) {
        this.database = database;
        this.charge = charge;
        this.journal = journal;
        this.once = once;
        this.clock = clock;
    }

    /**
     * Enters a figure or a milestone.
     *
     * @param day the day the figure is of: from the first day that counts to today
     * @param amount the figure reached by that day, or the rate on it; null for a milestone
     * @param done whether the milestone is reached; null for a figure
     * @param evidence where it can be seen; required for a milestone that is done
     * @param corrects the entry that this one puts right, by number, or null
     * @throws Refusal when the pact is not signed yet, or the entry does not fit the kind of target
     */
    public void enter(
            UUID token,
            ShareId share,
            LocalDate day,
            @Nullable BigDecimal amount,
            @Nullable Boolean done,
            String evidence,
            @Nullable Long corrects) {
        Part part = part(share);
        charge.requireUnit("share", share, part.unit());
        once.use(token);
        String seen = Wording.composed(evidence);
        check(part, day, amount, done, seen);
        Map<String, Object> values = new HashMap<>();
        values.put("share", share.value());
        values.put("day", day);
        values.put("amount", part.kind() == TargetKind.MILESTONE ? null : amount);
        values.put("done", part.kind() == TargetKind.MILESTONE ? done : null);
        values.put("evidence", seen);
        values.put("corrects", corrects);
        values.put("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        requireOwn(share, corrects);
        try {
            database.sql("""
                            insert into emulation.progress (share_id, on_day, amount, done, evidence, corrects_id, entered_at)
                            values (:share, :day, cast(:amount as numeric), cast(:done as boolean), :evidence,
                                    cast(:corrects as bigint), :at)
                            """).params(values).update();
        } catch (DuplicateKeyException twice) {
            throw new Refusal("emulation.refusal.corrected-already");
        }
        values.remove("at");
        journal.record("share.progress-entered", "share", share, null, values);
    }

    private void check(Part part, LocalDate day, @Nullable BigDecimal amount, @Nullable Boolean done, String evidence) {
        if (!part.running()) {
            throw new Refusal("emulation.refusal.not-running");
        }
        if (day.isAfter(LocalDate.now(clock)) || day.isBefore(part.from())) {
            throw new Refusal("emulation.refusal.progress-day", part.from(), LocalDate.now(clock));
        }
        if (part.kind() == TargetKind.MILESTONE) {
            if (done == null) {
                throw new Refusal("emulation.refusal.progress-done");
            }
            if (done && evidence.isEmpty()) {
                throw new Refusal("emulation.refusal.progress-evidence");
            }
        } else if (amount == null || amount.signum() < 0) {
            throw new Refusal("emulation.refusal.progress-amount");
        }
    }

    private void requireOwn(ShareId share, @Nullable Long corrects) {
        if (corrects != null
                && !database.sql("""
                        select exists (select 1 from emulation.progress where id = :id and share_id = :share)
                        """)
                        .param("id", corrects)
                        .param("share", share.value())
                        .query(Boolean.class)
                        .single()) {
            throw new NotFoundProblem();
        }
    }

    private Part part(ShareId share) {
        return database.sql("""
                        select s.unit_id, t.kind,
                               coalesce(p.state = 'SIGNED', m.state = 'LAUNCHED') as running,
                               coalesce(make_date(p.year, 1, 1), m.launch_on) as counts_from
                          from emulation.share s
                          join emulation.target t on t.id = s.target_id
                          left join emulation.pact p on p.id = t.pact_id
                          left join emulation.movement_field f on f.id = t.field_id
                          left join emulation.movement m on m.id = f.movement_id
                         where s.id = :id
                        """)
                .param("id", share.value())
                .query((row, number) -> new Part(
                        new UnitId(row.getLong("unit_id")),
                        TargetKind.valueOf(row.getString("kind")),
                        row.getBoolean("running"),
                        row.getObject("counts_from", LocalDate.class)))
                .optional()
                .orElseThrow(NotFoundProblem::new);
    }
}
