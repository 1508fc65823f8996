package vn.vinhdanh.registry;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.rules.fact.ServicePlace;
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
    private final Possible possible;
    private final Journal journal;

    ServiceTimes(JdbcClient database, RegisterKeeping keeping, Possible possible, Journal journal) {
        this.database = database;
        this.keeping = keeping;
        this.possible = possible;
        this.journal = journal;
    }

    /**
     * Records a time of service.
     *
     * @throws Refusal when it ends before it begins, begins before the person was born, or a day of it is on record for that place already
     * @throws vn.vinhdanh.web.NotFoundProblem (journalled) for somebody out of the viewer's charge
     */
    public void record(ServiceTime service) {
        keeping.mayRecord(RecordKind.SERVICE, List.of(service.holder()));
        long id = insert(service.place(), List.of(service)).getFirst();
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
        services.stream()
                .collect(Collectors.groupingBy(
                        ServiceTime::place, () -> new EnumMap<>(ServicePlace.class), Collectors.toList()))
                .forEach(this::insert);
        journal.record("register.services-recorded", "times-of-service", 0, null, Map.of("times", services.size()));
    }

    /** All of one place at a time, so that a refusal names the place. */
    private List<Long> insert(ServicePlace place, List<ServiceTime> services) {
        services.forEach(each -> Stretch.requireInOrder(each.from(), each.until()));
        possible.served(services);
        try {
            return database.sql("""
                    insert into registry.service_time (person_id, place, began_on, ended_on, paper)
                    select person, cast(:place as text), began, ended, paper
                      from unnest(cast(:people as bigint[]), cast(:begun as date[]), cast(:ended as date[]),
                                  cast(:papers as text[])) as said(person, began, ended, paper)
                    returning id""")
                    .param("place", place.name())
                    .param(
                            "people",
                            services.stream().map(each -> each.person().value()).toArray(Long[]::new))
                    .param(
                            "begun",
                            services.stream()
                                    .map(each -> each.from().toString())
                                    .toArray(String[]::new))
                    .param(
                            "ended",
                            services.stream()
                                    .map(each -> each.until() == null
                                            ? null
                                            : each.until().toString())
                                    .toArray(String[]::new))
                    .param("papers", services.stream().map(ServiceTime::paper).toArray(String[]::new))
                    .query(Long.class)
                    .list();
        } catch (DataIntegrityViolationException e) {
            throw refusal(place, e);
        }
    }

    /** What is wrong with a time of service that the database would not take. */
    static RuntimeException refusal(ServicePlace place, DataIntegrityViolationException cause) {
        return String.valueOf(cause.getMostSpecificCause().getMessage()).contains(NO_DAY_TWICE)
                ? new Refusal("registry.refusal.service-overlaps", new Words.Term(ServiceTime.wordOf(place), List.of()))
                : cause;
    }
}
