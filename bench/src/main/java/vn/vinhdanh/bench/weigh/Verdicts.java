package vn.vinhdanh.bench.weigh;

import java.util.Arrays;
import vn.vinhdanh.rules.verdict.Answer;

/** Whether each person meets each rule. */
public final class Verdicts {

    private static final int RULES = Rule.values().length;

    /** The bits of the rules met; four bits higher, those that were left undecided. */
    private final byte[] ofPerson;

    Verdicts(int people) {
        ofPerson = new byte[people];
    }

    int people() {
        return ofPerson.length;
    }

    void met(int person, Rule rule) {
        ofPerson[person] |= (byte) rule.bit();
    }

    /** What ours answered. Neither yes nor no is no answer about these people: a hash with it differs from the others. */
    void note(int person, Rule rule, Answer answer) {
        ofPerson[person] |= (byte)
                switch (answer) {
                    case MET -> rule.bit();
                    case NOT_MET -> 0;
                    case UNKNOWN, NOT_FORMALISED -> rule.bit() << RULES;
                };
    }

    /** @param met the bits of the rules that the person meets */
    void set(int person, int met) {
        ofPerson[person] = (byte) met;
    }

    /** How many people meet the rule. */
    long meeting(Rule rule) {
        var count = 0L;
        for (var each : ofPerson) {
            count += (each & rule.bit()) != 0 ? 1 : 0;
        }
        return count;
    }

    /** Of the first so many people alone. */
    Verdicts first(int people) {
        var fewer = new Verdicts(people);
        System.arraycopy(ofPerson, 0, fewer.ofPerson, 0, people);
        return fewer;
    }

    /** 64 bits over every person, rule and verdict; the order in which they were found does not matter. */
    long hash() {
        var hash = 0L;
        for (var person = 0; person < ofPerson.length; person++) {
            for (var rule = 0; rule < RULES; rule++) {
                var verdict = (ofPerson[person] >> rule) & 0x11;
                hash += mixed(((long) person * RULES + rule) << 8 | verdict);
            }
        }
        return hash;
    }

    /** The finaliser of SplitMix64. */
    private static long mixed(long value) {
        var mixed = value + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Verdicts verdicts && Arrays.equals(ofPerson, verdicts.ofPerson);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ofPerson);
    }
}
