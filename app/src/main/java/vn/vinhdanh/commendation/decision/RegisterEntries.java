package vn.vinhdanh.commendation.decision;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.commendation.dossier.Dossier;
import vn.vinhdanh.commendation.dossier.Subject;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Settings;

/** How a signed decision comes into the honours register, always within the signing's own transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RegisterEntries {

    private final JdbcClient database;
    private final Law law;
    private final Settings settings;

    RegisterEntries(JdbcClient database, Law law, Settings settings) {
        this.database = database;
        this.law = law;
        this.settings = settings;
    }

    /** @throws Refusal when the issuer has given the number in that year already */
    long decision(boolean revokes, String number, LocalDate signedOn, String issuer, String signer, String title) {
        try {
            return database.sql("""
                            insert into registry.award_decision
                                (purpose, number, signed_on, issuer, signer, signer_title, sample)
                            values (:purpose, :number, :signedOn, :issuer, :signer, :title, :sample)
                            returning id""")
                    .param("purpose", revokes ? "REVOKE" : "AWARD")
                    .param("number", number)
                    .param("signedOn", signedOn)
                    .param("issuer", issuer)
                    .param("signer", signer)
                    .param("title", title)
                    .param("sample", settings.sample())
                    .query(Long.class)
                    .single();
        } catch (DuplicateKeyException e) {
            throw new Refusal(
                    "commendation.refusal.number-taken", number, issuer, Integer.toString(signedOn.getYear()));
        }
    }

    /**
     * Enters the award of a dossier.
     *
     * @throws Refusal when the subject holds this title for this year already
     */
    long enter(long decision, Dossier dossier) {
        Award award = law.award(new AwardKey(dossier.award().value())).orElseThrow();
        @Nullable
        Long person =
                dossier.subject() instanceof Subject.OfPerson of ? of.person().value() : null;
        @Nullable
        Long unit = dossier.subject() instanceof Subject.OfUnit of ? of.unit().value() : null;
        try {
            long record = database.sql("""
                            insert into registry.award_record
                                (award_key, kind, type, level, person_id, unit_id, at_unit_id, achieved_from, achieved_to,
                                 decision_id, sample)
                            values (:award, :kind, 'MERIT', :level, cast(:person as bigint), cast(:unit as bigint), :at,
                                    :year, :year, :decision, :sample)
                            returning id""")
                    .param("award", award.key().value())
                    .param("kind", award.kind() == AwardKind.TITLE ? "TITLE" : "COMMENDATION")
                    .param("level", award.profile().level().name().toUpperCase(Locale.ROOT))
                    .param("person", person)
                    .param("unit", unit)
                    .param("at", dossier.at().value())
                    .param("year", dossier.year())
                    .param("decision", decision)
                    .param("sample", settings.sample())
                    .query(Long.class)
                    .single();
            event(record, decision, "AWARD", "");
            return record;
        } catch (DuplicateKeyException e) {
            throw new Refusal("commendation.refusal.held-already", dossier.subjectName());
        }
    }

    /** @throws Refusal when the award does not stand any more */
    void revoke(long record, long decision, LocalDate on, String reason) {
        int undone = database.sql("""
                        update registry.award_record
                           set undone_by_id = :decision, undone_on = :on, version = version + 1
                         where id = :record and undone_by_id is null""")
                .param("decision", decision)
                .param("on", on)
                .param("record", record)
                .update();
        if (undone != 1) {
            throw new Refusal("commendation.refusal.not-standing");
        }
        event(record, decision, "REVOKE", reason);
    }

    private void event(long record, long decision, String purpose, String note) {
        database.sql("""
                        insert into registry.award_event (award_record_id, decision_id, purpose, note)
                        values (:record, :decision, :purpose, :note)""")
                .param("record", record)
                .param("decision", decision)
                .param("purpose", purpose)
                .param("note", note)
                .update();
    }
}
