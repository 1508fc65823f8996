package vn.vinhdanh.registry;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The forms of the register about one person or unit that are open to one viewer.
 *
 * @param address where they stand
 */
public record OpenForms(String address, Set<RecordKind> kinds) {

    /** For who may put nothing on record, and for subjects that are not on it. */
    public static final OpenForms NONE = new OpenForms("", Set.of());

    public OpenForms {
        kinds = Set.copyOf(kinds);
    }

    /**
     * Where a form opens with what is known filled in; null when there is none, or it is not open.
     *
     * @param year the year of achievement that was weighed; an achievement is looked for in it
     */
    public @Nullable String address(@Nullable RecordForm form, int year) {
        if (form == null || !kinds.contains(form.kind())) {
            return null;
        }
        return address
                + "?loai="
                + form.kind().path()
                + field("thanh-tich", form.achievement())
                + field("noi", form.place())
                + field("nam", form.kind() == RecordKind.ACHIEVEMENT ? Integer.valueOf(year) : form.year());
    }

    private static String field(String name, @Nullable Object value) {
        return value == null ? "" : "&" + name + "=" + (value instanceof Enum<?> known ? known.name() : value);
    }
}
