package vn.vinhdanh.identity;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The names of the units and blocs over which roles can be held, and of the people behind accounts; the organization room knows them. */
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

        /** Blocs by number, those of the day's year first, in the order they are to be shown. */
        Map<Long, String> blocs(LocalDate day);

        /** The name of the person of this number; empty when there is none. */
        Optional<String> person(long number);
    }

    public Map<Long, String> units(LocalDate day) {
        Source source = sources.getIfAvailable();
        return source == null ? Map.of() : source.units(day);
    }

    public Map<Long, String> blocs(LocalDate day) {
        Source source = sources.getIfAvailable();
        return source == null ? Map.of() : source.blocs(day);
    }

    public Optional<String> person(long number) {
        Source source = sources.getIfAvailable();
        return source == null ? Optional.empty() : source.person(number);
    }
}
