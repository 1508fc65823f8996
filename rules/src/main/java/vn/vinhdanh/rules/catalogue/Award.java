package vn.vinhdanh.rules.catalogue;

/** Something that can be given. A title and a form of commendation are two kinds, and stay two types. */
public sealed interface Award permits EmulationTitle, CommendationForm {

    /** What the award is. */
    AwardProfile profile();

    /** Its one name. */
    default AwardKey key() {
        return profile().key();
    }

    /** Its names for people. */
    default Said names() {
        return profile().names();
    }

    /** Which of the two kinds it is. */
    default AwardKind kind() {
        return switch (this) {
            case EmulationTitle title -> AwardKind.TITLE;
            case CommendationForm form -> AwardKind.COMMENDATION;
        };
    }
}
