package vn.vinhdanh.registry;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.web.Refusal;

/**
 * The one door by which awards come onto record: by decisions. Each verb is one act in one transaction (the caller's, if
 * there is one), journalled. Nothing is erased: a later decision undoes or corrects, and both stay readable. What was put
 * down by mistake is set right in {@link Corrections}. Other facts have doors of their own: {@link Ratings}, {@link
 * Initiatives}, {@link Achievements}, {@link ServiceTimes}, {@link Disciplines}.
 */
@Component
@Transactional
public class Registry {

    private final JdbcClient database;
    private final Catalogue catalogue;
    private final RegisterKeeping keeping;
    private final Journal journal;

    Registry(JdbcClient database, Catalogue catalogue, RegisterKeeping keeping, Journal journal) {
        this.database = database;
        this.catalogue = catalogue;
        this.keeping = keeping;
        this.journal = journal;
    }

    /**
     * Enters a signed decision with all its awards.
     *
     * @return the awards on record, in the order given
     * @throws Refusal when the issuer gave that number already this year, or when a title stands already
     */
    public Entered enter(NewDecision decision, List<NewAward> awards) {
        keeping.mayEnter();
        if (decision.purpose() != DecisionPurpose.AWARD) {
            throw new IllegalArgumentException("Only a decision that gives awards enters them: " + decision.purpose());
        }
        if (awards.isEmpty()) {
            throw new Refusal("registry.refusal.empty-decision", decision.number());
        }
        var id = insert(decision);
        var records = insert(id, decision, awards);
        note(id, DecisionPurpose.AWARD, records, "");
        journal.record(
                "register.awards-entered",
                "award-decision",
                id.value(),
                null,
                Map.of("number", decision.number(), "awards", awards.size()));
        return new Entered(id, records);
    }

    /**
     * Enters awards that a decision of the past gave. A decision that was entered so before takes further awards: its
     * list may come in parts.
     *
     * @param decision taken over from older lists
     * @throws Refusal when the number belongs to a decision of another day or to one signed in this house, when an
     *     award is not for such a holder, or when a title stands already
     */
    public Entered enterPast(NewDecision decision, List<NewAward> awards) {
        keeping.mayRecord(
                RecordKind.AWARD, awards.stream().map(NewAward::holder).toList());
        if (!decision.legacy() || decision.purpose() != DecisionPurpose.AWARD) {
            throw new IllegalArgumentException("Only awards of older lists come in so: " + decision.number());
        }
        awards.forEach(each -> fits(
                catalogue.award(each.award()), each.type(), each.holder(), each.achievedFrom(), each.achievedTo()));
        awards.forEach(each -> achievedBefore(each.achievedTo(), decision.signedOn()));
        var id = known(decision).orElseGet(() -> insert(decision));
        var records = insert(id, decision, awards);
        note(id, DecisionPurpose.AWARD, records, "");
        journal.record(
                "register.past-awards-entered",
                "award-decision",
                id.value(),
                null,
                Map.of("number", decision.number(), "awards", awards.size()));
        return new Entered(id, records);
    }

    /** The decision of that number, issuer and year, if it came from older lists too and is of the same day. */
    private Optional<AwardDecisionId> known(NewDecision decision) {
        record Standing(AwardDecisionId id, LocalDate signedOn, boolean takesMore) {}
        var standing = database.sql("""
                select id, signed_on, legacy and purpose = 'AWARD' as takes_more from registry.award_decision
                 where issuer_folded = public.folded(:issuer) and number_folded = public.folded(:number)
                   and year = :year""")
                .param("issuer", decision.issuer().strip())
                .param("number", decision.number().strip())
                .param("year", decision.signedOn().getYear())
                .query((row, number) -> new Standing(
                        new AwardDecisionId(row.getLong("id")),
                        row.getObject("signed_on", LocalDate.class),
                        row.getBoolean("takes_more")))
                .optional();
        if (standing.isPresent() && !standing.get().takesMore()) {
            throw new Refusal("registry.refusal.signed-here", decision.number());
        }
        if (standing.isPresent() && !standing.get().signedOn().equals(decision.signedOn())) {
            throw new Refusal(
                    "registry.refusal.other-day",
                    decision.number(),
                    standing.get().signedOn());
        }
        return standing.map(Standing::id);
    }

    /** What {@link #enter} put on record. */
    public record Entered(AwardDecisionId decision, List<AwardRecordId> awards) {}

    /**
     * Takes awards back.
     *
     * @param reason in a few words, for the award's story
     * @throws Refusal when one of them does not stand any more
     */
    public AwardDecisionId revoke(NewDecision decision, List<AwardRecordId> awards, String reason) {
        keeping.mayEnter();
        var id = insert(require(decision, DecisionPurpose.REVOKE));
        int undone = database.sql("""
                update registry.award_record
                   set undone_by_id = :decision, undone_on = :on, version = version + 1
                 where id in (:awards) and undone_by_id is null""")
                .param("decision", id.value())
                .param("on", decision.signedOn())
                .param("awards", numbers(awards))
                .update();
        if (undone != awards.size()) {
            throw new Refusal("registry.refusal.not-standing", decision.number());
        }
        note(id, DecisionPurpose.REVOKE, awards, reason);
        journal.record(
                "register.awards-revoked",
                "award-decision",
                id.value(),
                null,
                Map.of("number", decision.number(), "awards", numbers(awards)));
        return id;
    }

    /** Gives back what was taken. */
    public AwardDecisionId restore(NewDecision decision, List<AwardRecordId> awards, String reason) {
        keeping.mayEnter();
        var id = insert(require(decision, DecisionPurpose.RESTORE));
        int restored;
        try {
            restored = database.sql("""
                    update registry.award_record
                       set undone_by_id = null, undone_on = null, version = version + 1
                     where id in (:awards) and undone_by_id is not null""").param("awards", numbers(awards)).update();
        } catch (DuplicateKeyException e) {
            throw new Refusal("registry.refusal.title-twice", decision.number());
        }
        if (restored != awards.size()) {
            throw new Refusal("registry.refusal.not-undone", decision.number());
        }
        note(id, DecisionPurpose.RESTORE, awards, reason);
        journal.record(
                "register.awards-restored",
                "award-decision",
                id.value(),
                null,
                Map.of("number", decision.number(), "awards", numbers(awards)));
        return id;
    }

    /**
     * Sets right the years or the words of an award.
     *
     * @param note what was wrong, in a few words
     */
    public AwardDecisionId correct(
            NewDecision decision, AwardRecordId award, int achievedFrom, int achievedTo, String citation, String note) {
        keeping.mayEnter();
        var id = insert(require(decision, DecisionPurpose.CORRECT));
        record Was(int from, int to, String citation) {}
        var was = database.sql("""
                select achieved_from, achieved_to, citation from registry.award_record where id = :id for update""")
                .param("id", award.value())
                .query((row, number) ->
                        new Was(row.getInt("achieved_from"), row.getInt("achieved_to"), row.getString("citation")))
                .single();
        try {
            database.sql("""
                    update registry.award_record
                       set achieved_from = :from, achieved_to = :to, citation = :citation,
                           corrected_by_id = :decision, version = version + 1
                     where id = :id""")
                    .param("from", achievedFrom)
                    .param("to", achievedTo)
                    .param("citation", citation)
                    .param("decision", id.value())
                    .param("id", award.value())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Refusal("registry.refusal.title-twice", decision.number());
        }
        note(id, DecisionPurpose.CORRECT, List.of(award), note);
        journal.record(
                "register.award-corrected",
                "award-record",
                award.value(),
                was,
                new Was(achievedFrom, achievedTo, citation));
        return id;
    }

    /**
     * An award goes to whom the catalogue says, over years in their order; titles are given for merit in one year.
     *
     * @throws Refusal when it does not fit
     */
    public static void fits(Award award, CommendationType type, Holder holder, int from, int to) {
        var subject = switch (holder) {
            case Holder.OnePerson person -> Subject.INDIVIDUAL;
            case Holder.OneUnit unit -> Subject.COLLECTIVE;
        };
        if (!award.profile().subjects().contains(subject)) {
            throw new Refusal("registry.refusal.not-for-such", award.names().vietnamese());
        }
        if (from > to) {
            throw new Refusal("registry.refusal.years-turned", Year.of(from), Year.of(to));
        }
        if (award.kind() == AwardKind.TITLE && (type != CommendationType.MERIT || from != to)) {
            throw new Refusal(
                    "registry.refusal.title-of-one-year", award.names().vietnamese());
        }
    }

    /**
     * A decision rewards what was achieved by the year of its signing.
     *
     * @throws Refusal when the achievement is of a later year
     */
    static void achievedBefore(int achievedTo, LocalDate signedOn) {
        if (achievedTo > signedOn.getYear()) {
            throw new Refusal("registry.refusal.achieved-after-decision", Year.of(achievedTo), signedOn);
        }
    }

    private static NewDecision require(NewDecision decision, DecisionPurpose purpose) {
        if (decision.purpose() != purpose) {
            throw new IllegalArgumentException("A decision to " + purpose + " is needed, not to " + decision.purpose());
        }
        return decision;
    }

    private AwardDecisionId insert(NewDecision decision) {
        if (decision.number().isBlank()) {
            throw new Refusal("registry.refusal.decision-number");
        }
        try {
            return new AwardDecisionId(database.sql("""
                    insert into registry.award_decision
                        (purpose, number, signed_on, issuer, signer, signer_title, legacy, sample)
                    values (:purpose, :number, :signed, :issuer, cast(:signer as text), cast(:title as text), :legacy,
                            :sample)
                    returning id""")
                    .param("purpose", decision.purpose().name())
                    .param("number", decision.number().strip())
                    .param("signed", decision.signedOn())
                    .param("issuer", decision.issuer().strip())
                    .param("signer", decision.signer())
                    .param("title", decision.signerTitle())
                    .param("legacy", decision.legacy())
                    .param("sample", decision.sample())
                    .query(Long.class)
                    .single());
        } catch (DuplicateKeyException e) {
            throw new Refusal(
                    "registry.refusal.number-taken",
                    decision.number(),
                    decision.issuer(),
                    Integer.toString(decision.signedOn().getYear()));
        }
    }

    /** All lines of a decision in one statement; a decision may have thousands. */
    private List<AwardRecordId> insert(AwardDecisionId id, NewDecision decision, List<NewAward> awards) {
        var known = new HashMap<String, Award>();
        awards.forEach(each -> known.computeIfAbsent(each.award().value(), key -> catalogue.award(each.award())));
        List<AwardRecordId> records;
        try {
            records = database.sql("""
                    insert into registry.award_record
                        (award_key, kind, type, level, person_id, unit_id, at_unit_id, achieved_from, achieved_to,
                         decision_id, citation, legacy, sample)
                    select l.award_key, l.kind, l.type, l.level, l.person_id, l.unit_id,
                           coalesce(l.unit_id, l.at_unit_id,
                               (select t.unit_id from organization.post t
                                 where t.person_id = l.person_id and t.kind = 'MAIN'
                                   and t.period @> least(cast(:signed as date), make_date(l.achieved_to, 12, 31)))),
                           l.achieved_from, l.achieved_to, :decision, l.citation, :legacy, :sample
                      from unnest(cast(:keys as text[]), cast(:kinds as text[]), cast(:types as text[]),
                                  cast(:levels as text[]), cast(:people as bigint[]), cast(:units as bigint[]),
                                  cast(:atUnits as bigint[]), cast(:froms as int[]), cast(:tos as int[]),
                                  cast(:citations as text[]))
                           with ordinality as l(award_key, kind, type, level, person_id, unit_id, at_unit_id,
                                                achieved_from, achieved_to, citation, position)
                     order by l.position
                    returning id""")
                    .param("signed", decision.signedOn())
                    .param("decision", id.value())
                    .param("legacy", decision.legacy())
                    .param("sample", decision.sample())
                    .param(
                            "keys",
                            texts(awards.stream()
                                    .map(each -> each.award().value())
                                    .toList()))
                    .param(
                            "kinds",
                            texts(awards.stream()
                                    .map(each -> Objects.requireNonNull(
                                                    known.get(each.award().value()))
                                            .kind()
                                            .name())
                                    .toList()))
                    .param(
                            "types",
                            texts(awards.stream()
                                    .map(each -> each.type().name())
                                    .toList()))
                    .param(
                            "levels",
                            texts(awards.stream()
                                    .map(each -> Objects.requireNonNull(
                                                    known.get(each.award().value()))
                                            .profile()
                                            .level()
                                            .name())
                                    .toList()))
                    .param(
                            "people",
                            awards.stream()
                                    .map(each -> each.holder().personNumber())
                                    .toArray(Long[]::new))
                    .param(
                            "units",
                            awards.stream()
                                    .map(each -> each.holder().unitNumber())
                                    .toArray(Long[]::new))
                    .param(
                            "atUnits",
                            awards.stream()
                                    .map(each -> each.atUnit() == null
                                            ? null
                                            : each.atUnit().value())
                                    .toArray(Long[]::new))
                    .param("froms", awards.stream().map(NewAward::achievedFrom).toArray(Integer[]::new))
                    .param("tos", awards.stream().map(NewAward::achievedTo).toArray(Integer[]::new))
                    .param(
                            "citations",
                            texts(awards.stream().map(NewAward::citation).toList()))
                    .query((row, number) -> new AwardRecordId(row.getLong("id")))
                    .list();
        } catch (DuplicateKeyException e) {
            throw new Refusal("registry.refusal.title-twice", decision.number());
        }
        for (int i = 0; i < records.size(); i++) {
            spend(awards.get(i), records.get(i), decision.number());
        }
        return records;
    }

    /**
     * An initiative carries titles or forms of commendation, never both. The first award it was spent on stays noted; one
     * that was taken back has spent nothing.
     */
    private void spend(NewAward award, AwardRecordId record, String decisionNumber) {
        for (InitiativeId initiative : award.initiatives()) {
            int spent = database.sql("""
                    update registry.initiative_author a
                       set used_by_id = case when exists (
                               select from registry.award_record r where r.id = a.used_by_id and r.undone_by_id is null)
                           then a.used_by_id else :record end
                     where initiative_id = :initiative and person_id = cast(:person as bigint)
                       and not exists (
                           select from registry.award_record r join registry.award_record n on n.id = :record
                            where r.id = a.used_by_id and r.undone_by_id is null and r.kind <> n.kind)""")
                    .param("record", record.value())
                    .param("initiative", initiative.value())
                    .param("person", award.holder().personNumber())
                    .update();
            if (spent == 0) {
                throw new Refusal("registry.refusal.initiative-spent", decisionNumber);
            }
        }
    }

    private void note(AwardDecisionId decision, DecisionPurpose purpose, List<AwardRecordId> awards, String words) {
        database.sql("""
                insert into registry.award_event (award_record_id, decision_id, purpose, note)
                select id, :decision, :purpose, :note from unnest(cast(:awards as bigint[])) as id""")
                .param("decision", decision.value())
                .param("purpose", purpose.name())
                .param("note", words)
                .param("awards", numbers(awards).toArray(Long[]::new))
                .update();
    }

    private static List<Long> numbers(List<AwardRecordId> awards) {
        return awards.stream().map(AwardRecordId::value).toList();
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
