package vn.vinhdanh.commendation.ownrule;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Puts the ministry's own rules into force before the first page is asked for. */
@Component
class OwnRulesAtStart implements InitializingBean {

    private final OwnRules rules;

    OwnRulesAtStart(OwnRules rules) {
        this.rules = rules;
    }

    @Override
    public void afterPropertiesSet() {
        rules.enterIntoForce();
    }
}
