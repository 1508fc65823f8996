package vn.vinhdanh.sample;

/**
 * A unit of the sample.
 *
 * @param parent the key of the unit above; empty at the top
 * @param people how many people sit in it, not counting the units below
 * @param group which family of units it belongs to; blocs are drawn from these
 */
record SampleUnit(
        long id,
        String key,
        String parent,
        String kind,
        boolean legalPersonality,
        int people,
        String group,
        String name,
        String shortName) {

    static final String HEADQUARTERS = "cqb";
    static final String INSTITUTES = "vpv";
    static final String PRESS = "bctt";
    static final String BUREAUS = "tcc";
    static final String FORMER_MINISTRY = "mic";

    boolean isDivision() {
        return kind.equals("DIVISION");
    }

    boolean isMinistry() {
        return kind.equals("MINISTRY");
    }
}
