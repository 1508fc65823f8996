package vn.vinhdanh.rules.catalogue;

/** Who decides, by which clause. A draft decider is shown as unconfirmed. */
public record Decider(Who who, Citation citation, boolean draft) {

    /** The office that signs. */
    public enum Who {
        HEAD_OF_UNIT,
        MINISTER,
        PRIME_MINISTER,
        GOVERNMENT,
        PRESIDENT
    }
}
