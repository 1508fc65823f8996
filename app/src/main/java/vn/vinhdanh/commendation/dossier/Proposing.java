package vn.vinhdanh.commendation.dossier;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.registry.InitiativeId;
import vn.vinhdanh.registry.InitiativeRecord;
import vn.vinhdanh.registry.Records;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.OnceOnly;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.StaleProblem;

/** What the proposing unit does: it drafts, writes, submits and takes back. Each verb is one act in one transaction. */
@Component
@Transactional
public class Proposing {

    private static final int NAMED_AT_MOST = 3;

    /** The longest time an achievement may cover, in years before its last. */
    private static final int LONGEST_PERIOD = 60;

    private final JdbcClient database;
    private final Dossiers dossiers;
    private final DossierScope scope;
    private final Journal journal;
    private final OnceOnly onceOnly;
    private final Clock clock;
    private final JsonMapper json;
    private final Weigher weigher;
    private final LawInForce law;
    private final Records records;

    Proposing(
            JdbcClient database,
            Dossiers dossiers,
            DossierScope scope,
            Journal journal,
            OnceOnly onceOnly,
            Clock clock,
            JsonMapper json,
            Weigher weigher,
            LawInForce law,
            Records records) {
        this.database = database;
        this.dossiers = dossiers;
        this.scope = scope;
        this.journal = journal;
        this.onceOnly = onceOnly;
        this.clock = clock;
        this.json = json;
        this.weigher = weigher;
        this.law = law;
        this.records = records;
    }

    /**
     * Turns checked rows into drafted dossiers, all in one transaction; a row whose subject has an open dossier for the
     * same award and year makes none and is pointed to it.
     *
     * @return what became of each row, in the order given
     * @throws NotFoundProblem (journalled) when the viewer is officer of none of the units above a proposing unit, and not
     *     of the emulation office
     */
    public List<Proposed> propose(List<Proposal> batch) {
        List<Proposed> answers = new ArrayList<>(batch.size());
        for (Proposal proposal : batch) {
            if (!scope.isProposer(proposal.proposing().value()) && !scope.isDesk()) {
                throw scope.notYours("unit " + proposal.proposing());
            }
            answers.add(propose(proposal));
        }
        return List.copyOf(answers);
    }

    private Proposed propose(Proposal proposal) {
        Long person =
                proposal.subject() instanceof Subject.OfPerson of ? of.person().value() : null;
        Long unit = proposal.subject() instanceof Subject.OfUnit of ? of.unit().value() : null;
        StoredVerdict verdict = proposal.verdict();
        var made = database.sql("""
                        insert into commendation.dossier
                            (award_key, year, person_id, unit_id, at_unit_id, proposing_unit_id, report, verdict,
                             verdict_answer, verdict_law, reason, made_on, type, achieved_from)
                        values (:award, :year, cast(:person as bigint), cast(:unit as bigint), :at, :proposing, :report,
                                cast(:verdict as jsonb), cast(:answer as text), cast(:law as text), :reason, :today,
                                :type, :from)
                        on conflict do nothing
                        returning id""")
                .param("award", proposal.award().value())
                .param("year", proposal.year())
                .param("person", person)
                .param("unit", unit)
                .param("at", proposal.at().value())
                .param("proposing", proposal.proposing().value())
                .param("report", composed(proposal.report()))
                .param("verdict", verdict == null ? null : json.writeValueAsString(verdict))
                .param("answer", verdict == null ? null : verdict.answer().name())
                .param("law", verdict == null ? null : verdict.lawStamp())
                .param("reason", composed(proposal.reason()))
                .param("today", LocalDate.now(clock))
                .param("type", proposal.grounds().type().name())
                .param("from", proposal.grounds().from())
                .query(Long.class)
                .optional();
        if (made.isEmpty()) {
            return new Proposed.AlreadyOpen(openOne(proposal, person, unit));
        }
        DossierId id = new DossierId(made.get());
        restOn(id, proposal.grounds().initiatives());
        if (verdict != null) {
            note(id, verdict, KeptVerdict.Occasion.PROPOSED);
        }
        journal.record(
                "dossier.drafted",
                "dossier",
                id,
                null,
                Map.of("award", proposal.award().value(), "year", proposal.year(), "answer", said(verdict)));
        return new Proposed.Made(id);
    }

    private DossierId openOne(Proposal proposal, @Nullable Long person, @Nullable Long unit) {
        return new DossierId(database.sql("""
                        select id from commendation.dossier
                         where award_key = :award and year = :year
                           and person_id is not distinct from cast(:person as bigint)
                           and unit_id is not distinct from cast(:unit as bigint)
                           and state not in ('FAILED', 'WITHDRAWN')""")
                .param("award", proposal.award().value())
                .param("year", proposal.year())
                .param("person", person)
                .param("unit", unit)
                .query(Long.class)
                .single());
    }

    /** Like {@link #propose(List)}, for a form that is taken once. */
    public List<Proposed> propose(UUID once, List<Proposal> batch) {
        onceOnly.use(once);
        return propose(batch);
    }

    private void restOn(DossierId id, List<InitiativeId> initiatives) {
        database.sql("delete from commendation.dossier_initiative where dossier_id = :id")
                .param("id", id.value())
                .update();
        database.sql("""
                        insert into commendation.dossier_initiative (dossier_id, initiative_id)
                        select :id, initiative from unnest(cast(:initiatives as bigint[])) as initiative""")
                .param("id", id.value())
                .param(
                        "initiatives",
                        initiatives.stream().map(InitiativeId::value).distinct().toArray(Long[]::new))
                .update();
    }

    private void note(DossierId id, StoredVerdict verdict, KeptVerdict.Occasion occasion) {
        database.sql("""
                        insert into commendation.dossier_verdict (dossier_id, kept_on, occasion, verdict)
                        values (:id, :today, :occasion, cast(:verdict as jsonb))""")
                .param("id", id.value())
                .param("today", LocalDate.now(clock))
                .param("occasion", occasion.name())
                .param("verdict", json.writeValueAsString(verdict))
                .update();
    }

    /**
     * Says what the award is proposed for: the kind of achievement, its years, the initiatives it rests on.
     *
     * @param typed read only when the dossier is the viewer's, so that nobody else learns more than that it is not there
     * @throws Refusal when a title is asked for anything but merit, the years are turned round, or an initiative is not the
     *     person's, is not recognised, or is used for the other kind of award already
     */
    public void choose(DossierRef ref, Supplier<Grounds> typed) {
        Dossier before = writable(ref);
        Grounds grounds = typed.get();
        if (kind(before.award()) == AwardKind.TITLE && grounds.type() != CommendationType.MERIT) {
            throw new Refusal("commendation.refusal.title-for-merit");
        }
        if (grounds.from() > before.year() || grounds.from() < before.year() - LONGEST_PERIOD) {
            throw new Refusal(
                    "commendation.refusal.period",
                    Integer.toString(grounds.from()),
                    Integer.toString(before.year() - LONGEST_PERIOD),
                    Integer.toString(before.year()));
        }
        grounds.initiatives().forEach(each -> usable(before, each));
        requireOwn(before, grounds.initiatives());
        changed(database.sql("""
                        update commendation.dossier
                           set type = :type, achieved_from = :from, version = version + 1
                         where id = :id and version = :version""")
                .param("type", grounds.type().name())
                .param("from", grounds.from())
                .param("id", ref.id().value())
                .param("version", ref.version())
                .update());
        restOn(ref.id(), grounds.initiatives());
        journal.record("dossier.grounds-chosen", "dossier", ref.id(), told(before.grounds()), told(grounds));
    }

    private static Map<String, Object> told(Grounds grounds) {
        return Map.of(
                "type", grounds.type(),
                "from", grounds.from(),
                "initiatives",
                        grounds.initiatives().stream().map(InitiativeId::value).toList());
    }

    private @Nullable AwardKind kind(AwardKey award) {
        return law.award(award).map(Award::kind).orElse(null);
    }

    private void usable(Dossier dossier, InitiativeId initiative) {
        InitiativeRecord known = dossier.subject() instanceof Subject.OfPerson of
                ? records.initiatives(of.person()).stream()
                        .filter(each -> each.id().equals(initiative))
                        .findFirst()
                        .orElse(null)
                : null;
        if (known == null || known.recognisedOn() == null || known.year() > dossier.year()) {
            throw new Refusal("commendation.refusal.initiative", dossier.subjectName());
        }
        if (known.usedFor() != null && kind(known.usedFor()) != kind(dossier.award())) {
            throw new Refusal("commendation.refusal.initiative-used", known.title());
        }
    }

    /** One initiative carries titles or forms of commendation, not both: also among dossiers under way. */
    private void requireOwn(Dossier dossier, List<InitiativeId> initiatives) {
        for (Dossiers.Resting each : dossiers.restingOn(dossier, initiatives)) {
            if (kind(each.award()) != kind(dossier.award())) {
                throw new Refusal("commendation.refusal.initiative-elsewhere", each.initiative(), each.dossier());
            }
        }
    }

    /**
     * Has the rules weigh a dossier anew and keeps the verdict; the earlier ones stay readable.
     *
     * @throws Refusal when the dossier no longer lies with its unit
     */
    public void weighAgain(DossierRef ref) {
        Dossier dossier = writable(ref);
        keepVerdict(ref, weigher.weigh(dossier, receipt(dossier)));
    }

    private LocalDate receipt(Dossier dossier) {
        return dossier.receivedOn() == null ? LocalDate.now(clock) : dossier.receivedOn();
    }

    /**
     * Writes down a fresh verdict, after the row was weighed again.
     *
     * @throws Refusal when the dossier no longer lies with its unit
     */
    public void keepVerdict(DossierRef ref, StoredVerdict verdict) {
        Dossier dossier = writable(ref);
        store(ref, verdict, KeptVerdict.Occasion.WEIGHED);
        changed(database.sql(
                        "update commendation.dossier set version = version + 1 where id = :id and version = :version")
                .param("id", ref.id().value())
                .param("version", ref.version())
                .update());
        journal.record(
                "dossier.weighed-again",
                "dossier",
                ref.id(),
                Map.of("answer", said(dossier.verdict())),
                Map.of("answer", said(verdict)));
    }

    private void store(DossierRef ref, StoredVerdict verdict, KeptVerdict.Occasion occasion) {
        changed(database.sql("""
                        update commendation.dossier
                           set verdict = cast(:verdict as jsonb), verdict_answer = :answer, verdict_law = :law
                         where id = :id and version = :version""")
                .param("verdict", json.writeValueAsString(verdict))
                .param("answer", verdict.answer().name())
                .param("law", verdict.lawStamp())
                .param("id", ref.id().value())
                .param("version", ref.version())
                .update());
        note(ref.id(), verdict, occasion);
    }

    /**
     * Keeps the report, the reason and the checklist as written.
     *
     * @param papers by the paper's key; a missing one is taken as not there
     */
    public void write(DossierRef ref, String report, String reason, Map<String, PaperNote> papers) {
        Dossier before = writable(ref);
        changed(database.sql("""
                        update commendation.dossier set report = :report, reason = :reason, version = version + 1
                         where id = :id and version = :version""")
                .param("report", composed(report))
                .param("reason", composed(reason))
                .param("id", ref.id().value())
                .param("version", ref.version())
                .update());
        for (PaperInFile known : dossiers.papers(before)) {
            PaperNote note = papers.getOrDefault(known.paper().key(), new PaperNote(false, ""));
            database.sql("""
                            insert into commendation.dossier_paper (dossier_id, paper_key, present, note)
                            values (:id, :paper, :present, :note)
                            on conflict (dossier_id, paper_key)
                            do update set present = excluded.present, note = excluded.note""")
                    .param("id", ref.id().value())
                    .param("paper", known.paper().key())
                    .param("present", note.present())
                    .param("note", composed(note.note()))
                    .update();
        }
        journal.record(
                "dossier.written",
                "dossier",
                ref.id(),
                Map.of("reportLength", before.report().length()),
                Map.of("reportLength", composed(report).length()));
    }

    /** Whether a paper lies in the dossier, and its number or place. */
    public record PaperNote(boolean present, String note) {}

    /**
     * Hands dossiers to the emulation office, for the first time or again; all of them or none. The first day fixes the
     * law that applies, and the rules weigh each dossier by the law and the record of that day: this verdict is kept.
     *
     * @throws Refusal when one of them is elsewhere, goes against a "no" without a written reason, or rests on an
     *     initiative that another open dossier uses for the other kind of award
     */
    public void submit(List<DossierRef> refs) {
        if (refs.isEmpty()) {
            throw new Refusal("commendation.refusal.nothing-chosen");
        }
        List<Dossier> chosen = refs.stream().map(this::writable).toList();
        List<StoredVerdict> verdicts =
                chosen.stream().map(each -> weigher.weigh(each, receipt(each))).toList();
        List<String> unexplained = new ArrayList<>();
        boolean turned = false;
        for (int i = 0; i < chosen.size(); i++) {
            Dossier dossier = chosen.get(i);
            requireOwn(dossier, dossier.grounds().initiatives());
            if (verdicts.get(i).answer() == Answer.NOT_MET && dossier.reason().isBlank()) {
                unexplained.add(dossier.subjectName());
                turned |= dossier.verdict() != null && dossier.verdict().answer() != Answer.NOT_MET;
            }
        }
        if (!unexplained.isEmpty()) {
            throw new Refusal(
                    turned ? "commendation.refusal.verdict-turned" : "commendation.refusal.reason-needed",
                    unexplained.size(),
                    String.join(", ", unexplained.subList(0, Math.min(NAMED_AT_MOST, unexplained.size()))));
        }
        for (int i = 0; i < refs.size(); i++) {
            store(refs.get(i), verdicts.get(i), KeptVerdict.Occasion.SUBMITTED);
            submit(refs.get(i), chosen.get(i));
        }
    }

    private void submit(DossierRef ref, Dossier dossier) {
        changed(database.sql("""
                        update commendation.dossier
                           set state = 'SUBMITTED', received_on = coalesce(received_on, :today),
                               times_submitted = times_submitted + 1, returned_reason = null, version = version + 1
                         where id = :id and version = :version and state in ('DRAFTED', 'RETURNED')""")
                .param("today", LocalDate.now(clock))
                .param("id", ref.id().value())
                .param("version", ref.version())
                .update());
        journal.record(
                dossier.timesSubmitted() == 0 ? "dossier.submitted" : "dossier.resubmitted",
                "dossier",
                ref.id(),
                Map.of("state", dossier.state()),
                Map.of("state", DossierState.SUBMITTED));
    }

    /** Takes a dossier back for good. */
    public void withdraw(DossierRef ref, String reason) {
        Dossier dossier = writable(ref);
        changed(database.sql("""
                        update commendation.dossier set state = 'WITHDRAWN', version = version + 1
                         where id = :id and version = :version""")
                .param("id", ref.id().value())
                .param("version", ref.version())
                .update());
        journal.record(
                "dossier.withdrawn",
                "dossier",
                ref.id(),
                Map.of("state", dossier.state()),
                Map.of("state", DossierState.WITHDRAWN, "reason", composed(reason)));
    }

    private Dossier writable(DossierRef ref) {
        Dossier dossier = dossiers.read(ref.id()).orElseThrow(NotFoundProblem::new);
        scope.requireProposer(dossier);
        if (dossier.version() != ref.version()) {
            throw new StaleProblem();
        }
        if (!dossier.state().writable()) {
            throw new Refusal("commendation.refusal.not-with-unit", dossier.subjectName());
        }
        return dossier;
    }

    private static void changed(int rows) {
        if (rows != 1) {
            throw new StaleProblem();
        }
    }

    private static String said(@Nullable StoredVerdict verdict) {
        return verdict == null ? "" : verdict.answer().name();
    }

    static String composed(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }
}
