package vn.vinhdanh.document;

/** The kind an official document declares itself to be; {@link #NEWS} and {@link #OTHER} are not official. */
public enum DocumentKind {
    DIRECTIVE,
    DECISION,
    PLAN,
    PROGRAMME,
    OFFICIAL_LETTER,
    GUIDELINE,
    NOTICE,
    REPORT,
    SUBMISSION,
    RESOLUTION,
    CIRCULAR,
    DECREE,
    MINUTES,
    INVITATION,
    NEWS,
    OTHER;

    /** The bundle key of the kind's name. */
    public String key() {
        return "document.kind." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Whether such a text carries a number and a signature of its issuer. */
    public boolean isOfficial() {
        return this != NEWS && this != OTHER;
    }
}
