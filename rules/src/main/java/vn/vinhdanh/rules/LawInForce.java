package vn.vinhdanh.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.rules.catalogue.Act;
import vn.vinhdanh.rules.catalogue.ActKey;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.guard.GuardRule;

/**
 * The law that a running house goes by. A {@link Law} never changes; a ministry that adds a rule of its own gets a new one,
 * and from then on everybody who asks here is answered by it. Whoever asks twice and must not meet two laws keeps
 * {@link #law()} or {@link #on(LocalDate)} a day.
 */
public final class LawInForce {

    private volatile Law law;

    /** Begins with this law. */
    public LawInForce(Law law) {
        this.law = law;
    }

    /** The whole law of this moment. */
    public Law law() {
        return law;
    }

    /** From now on this one, whole as it is. */
    public void renew(Law renewed) {
        law = renewed;
    }

    /** As {@link Law#on(LocalDate)}. */
    public LawOn on(LocalDate received) {
        return law().on(received);
    }

    /** As {@link Law#on(LocalDate, LocalDate)}. */
    public LawOn on(LocalDate received, LocalDate weighed) {
        return law().on(received, weighed);
    }

    /** As {@link Law#stamp}. */
    public String stamp() {
        return law().stamp();
    }

    /** As {@link Law#awards}. */
    public List<Award> awards() {
        return law().awards();
    }

    /** As {@link Law#award}. */
    public Optional<Award> award(AwardKey key) {
        return law().award(key);
    }

    /** As {@link Law#rules}. */
    public Optional<AwardRules> rules(AwardKey key) {
        return law().rules(key);
    }

    /** As {@link Law#acts}. */
    public Collection<Act> acts() {
        return law().acts();
    }

    /** As {@link Law#act}. */
    public Optional<Act> act(ActKey key) {
        return law().act(key);
    }

    /** As {@link Law#guards}. */
    public List<GuardRule> guards() {
        return law().guards();
    }
}
