package vn.vinhdanh.web;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The few facts about this house as a whole that every page needs: is it the sample, and what is the ministry called. */
@Component
public class Settings {

    private final JdbcClient jdbc;
    private final ConcurrentMap<String, String> known = new ConcurrentHashMap<>();

    Settings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this house holds the sample ministry with its fictional people. */
    public boolean sample() {
        return value("sample").map(Boolean::parseBoolean).orElse(false);
    }

    /** The ministry's name for the page head; empty until it was told. */
    public Optional<String> ministry() {
        return value("ministry");
    }

    public Optional<String> value(String name) {
        String kept = known.get(name);
        if (kept != null) {
            return Optional.of(kept);
        }
        // What is not set yet is asked again: it may be on its way in another transaction.
        Optional<String> read = read(name);
        read.ifPresent(value -> known.put(name, value));
        return read;
    }

    public void keep(String name, String value) {
        jdbc.sql("""
                        insert into web.setting (name, value) values (:name, :value)
                        on conflict (name) do update set value = excluded.value
                        """).param("name", name).param("value", value).update();
        known.remove(name);
    }

    private Optional<String> read(String name) {
        return jdbc.sql("select value from web.setting where name = :name")
                .param("name", name)
                .query(String.class)
                .optional();
    }
}
