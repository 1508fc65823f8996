package vn.vinhdanh.commendation.ownrule;

/** Identity of a file of the ministry's own rules. */
public record OwnRuleId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
