package vn.vinhdanh.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Words;

/**
 * Brings onto record how long people served in the army, in the Volunteer Youth, in the sector and in all, as their
 * personnel files prove it. Where a place has a line on record, the lines of that place are all that counts there.
 */
@Component
@Transactional
public class ServiceTimes {

    private static final String NO_DAY_TWICE = "service_time_once";

    private final JdbcClient database;
    private final RegisterKeeping keeping;
    private final Journal journal;

    ServiceTimes(JdbcClient database, RegisterKeeping keeping, Journal journal) {
        this.database = database;
        this.keeping = keeping;
        this.journal = journal;
    }

    /**
     * Records a time of service.
     *
     * @throws Refusal when it ends before it begins, or a day of it is on record for that place already
     * @throws vn.vinhdanh.web.NotFoundProblem (journalled) for somebody out of the viewer's charge
     */
    public void record(ServiceTime service) {
        keeping.mayRecord(RecordKind.SERVICE, List.of(service.holder()));
        long id = insert(service);
        var said = new LinkedHashMap<String, Object>();
        said.put("place", service.place().name());
        said.put("from", service.from().toString());
        if (service.until() != null) {
            said.put("until", service.until().toString());
        }
        journal.record("register.service-recorded", "record-of-" + RecordKind.SERVICE.path(), id, null, said);
    }

    /** Records many at once: one act, one line in the journal. See {@link #record}. */
    public void recordAll(List<ServiceTime> services) {
        keeping.mayRecord(
                RecordKind.SERVICE,
                services.stream().map(ServiceTime::holder).distinct().toList());
        services.forEach(this::insert);
        journal.record("register.services-recorded", "times-of-service", 0, null, Map.of("times", services.size()));
    }

    private long insert(ServiceTime service) {
        Stretch.requireInOrder(service.from(), service.until());
        try {
            return database.sql("""
                    insert into registry.service_time (person_id, place, began_on, ended_on, paper)
                    values (:person, :place, :from, cast(:until as date), cast(:paper as text))
                    returning id""")
                    .param("person", service.person().value())
                    .param("place", service.place().name())
                    .param("from", service.from())
                    .param("until", service.until())
                    .param("paper", service.paper())
                    .query(Long.class)
                    .single();
        } catch (DataIntegrityViolationException e) {
            throw refusal(service, e);
        }
    }

    /** What is wrong with a time of service that the database would not take. */
    static RuntimeException refusal(ServiceTime service, DataIntegrityViolationException cause) {
        return String.valueOf(cause.getMostSpecificCause().getMessage()).contains(NO_DAY_TWICE)
                ? new Refusal(
                        "registry.refusal.service-overlaps",
                        new Words.Term(
                                "registry.place."
                                        + service.place()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'),
                                List.of()))
                : cause;
    }
}
