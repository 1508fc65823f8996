package vn.vinhdanh.commendation.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vinhdanh.commendation.dossier.Dossier;
import vn.vinhdanh.commendation.dossier.StoredVerdict;
import vn.vinhdanh.commendation.dossier.Subject;
import vn.vinhdanh.commendation.dossier.Weigher;
import vn.vinhdanh.registry.FactsOf;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.fact.Facts;

/**
 * Weighs a dossier as a row of a list would be: by the record and the law of one day. A text that began since then is looked at
 * where its transition clause grants the better one.
 */
@Component
class WeighsDossiers implements Weigher {

    private final FactsOf factsOf;
    private final LawInForce law;
    private final LawWording wording;
    private final Clock clock;

    WeighsDossiers(FactsOf factsOf, LawInForce law, LawWording wording, Clock clock) {
        this.factsOf = factsOf;
        this.law = law;
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public StoredVerdict weigh(Dossier dossier, LocalDate receivedOn) {
        Facts facts = switch (dossier.subject()) {
            case Subject.OfPerson of -> factsOf.person(of.person(), dossier.year(), receivedOn);
            case Subject.OfUnit of -> factsOf.unit(of.unit(), dossier.year(), receivedOn);
        };
        return wording.keep(
                law.on(receivedOn, LocalDate.now(clock)).award(dossier.award()).weigh(facts));
    }
}
