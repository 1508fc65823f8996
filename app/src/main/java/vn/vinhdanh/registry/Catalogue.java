package vn.vinhdanh.registry;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.web.Refusal;

/** The awards that the law knows, for entering them under their kind and level and for calling them by name. */
@Component
class Catalogue {

    private final LawInForce law;

    /** Reads the law itself where no room above has it read already. */
    Catalogue(ObjectProvider<LawInForce> law) {
        this.law = law.getIfAvailable(() -> new LawInForce(Law.read()));
    }

    /** @throws Refusal when the law knows no such award */
    Award award(AwardKey key) {
        return find(key).orElseThrow(() -> new Refusal("registry.refusal.unknown-award", key.value()));
    }

    Optional<Award> find(AwardKey key) {
        return law.award(key);
    }

    /** All awards: titles before commendations, the highest first. */
    List<Award> all() {
        return law.awards();
    }
}
