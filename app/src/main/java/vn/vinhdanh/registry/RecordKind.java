package vn.vinhdanh.registry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be put on record by hand. */
public enum RecordKind {
    /** The rating of a year. */
    RATING("xep-loai", true, true),
    /** An initiative or a research task; only people have them. */
    INITIATIVE("sang-kien", true, false),
    /** An achievement outside the yearly ladder: units claim it, the emulation office confirms it. */
    ACHIEVEMENT("thanh-tich", true, true),
    /** A time of service in the army, the sector and so on; only people have them. */
    SERVICE("cong-tac", true, false),
    /** A disciplinary measure. */
    DISCIPLINE("ky-luat", false, true),
    /** Proceedings that are open or were. */
    PROCEEDING("xem-xet", false, true),
    /** An award that a decision of the past gave. */
    AWARD("khen-thuong", false, true);

    private final String path;
    private final boolean byUnits;
    private final boolean ofUnits;

    RecordKind(String path, boolean byUnits, boolean ofUnits) {
        this.path = path;
        this.byUnits = byUnits;
        this.ofUnits = ofUnits;
    }

    /** Its name in addresses. */
    public String path() {
        return path;
    }

    /** Whether units' own officers record it too, and not the emulation office alone. */
    public boolean byUnits() {
        return byUnits;
    }

    /** Whether a unit as a collective can have it. */
    public boolean ofUnits() {
        return ofUnits;
    }

    /** The kind of that name in addresses; empty when there is none such. */
    public static Optional<RecordKind> at(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    /** The bundle key of the word. */
    public String key() {
        return "registry.kind." + name().toLowerCase(Locale.ROOT);
    }
}
