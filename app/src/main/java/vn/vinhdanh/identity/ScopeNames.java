package vn.vinhdanh.identity;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The names of the units and blocs over which roles can be held; the organization room knows them. */
@Component
public class ScopeNames {

    private final ObjectProvider<Source> sources;

    ScopeNames(ObjectProvider<Source> sources) {
        this.sources = sources;
    }

    /** Answered by the organization room. */
    public interface Source {

        /** Units on a day by number, in the order they are to be shown. */
        Map<Long, String> units(LocalDate day);

        /** Blocs of the day's year by number, in the order they are to be shown. */
        Map<Long, String> blocs(LocalDate day);
    }

    public Map<Long, String> units(LocalDate day) {
        Source source = sources.getIfAvailable();
        return source == null ? Map.of() : source.units(day);
    }

    public Map<Long, String> blocs(LocalDate day) {
        Source source = sources.getIfAvailable();
        return source == null ? Map.of() : source.blocs(day);
    }
}
