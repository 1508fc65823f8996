package vn.vinhdanh.gathering;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.document.DocumentId;
import vn.vinhdanh.document.Documents;
import vn.vinhdanh.document.GatheringPlan;
import vn.vinhdanh.document.NewsConfirmed;
import vn.vinhdanh.document.PlanConfirmed;
import vn.vinhdanh.document.RegisteredDocument;
import vn.vinhdanh.document.ReportedEvent;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.organization.UnitMatch;
import vn.vinhdanh.organization.UnitNames;
import vn.vinhdanh.organization.Units;

/** Hears confirmed plans and news, and sets up what they tell of, in the transaction of the confirmation. */
@Component
class Hearing {

    private final JdbcClient jdbc;
    private final Documents documents;
    private final Units units;
    private final Journal journal;
    private final Clock clock;

    Hearing(JdbcClient jdbc, Documents documents, Units units, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.units = units;
        this.journal = journal;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void planConfirmed(PlanConfirmed confirmed) {
        UnitNames names = units.namesOn(dayOf(confirmed.document()));
        for (GatheringPlan plan : confirmed.gatherings()) {
            long id = enter(confirmed.document(), plan);
            enterOrganisers(id, plan.organisers(), names);
            enterPoints(id, Gatherings.PointList.BLOC, plan.blocs());
            enterPoints(id, Gatherings.PointList.COMPOSITION, plan.composition());
            enterPoints(id, Gatherings.PointList.GUEST, plan.guests());
            enterPoints(id, Gatherings.PointList.PREPARATION, plan.preparations());
            enterPoints(id, Gatherings.PointList.PROGRAMME, plan.programme());
            journal.record(
                    "gathering.planned",
                    "gathering",
                    id,
                    null,
                    Map.of("name", plan.name(), "document", confirmed.document().value()));
        }
    }

    private LocalDate dayOf(DocumentId document) {
        return documents.find(document).map(RegisteredDocument::issuedOn).orElseGet(() -> LocalDate.now(clock));
    }

    private long enter(DocumentId document, GatheringPlan plan) {
        GatheringPlan.Window window = plan.window();
        return jdbc.sql("""
                        insert into gathering.gathering
                            (document_id, kind, name, staff_over, earliest, latest, tentative, half_days, delegates,
                             collective_reports, individual_reports, guidance_follows)
                        values (:document, :kind, :name, :staff, :earliest, :latest, :tentative, :half, :delegates,
                                :collective, :individual, :guidance)
                        returning id
                        """)
                .param("document", document.value())
                .param("kind", plan.kind().name())
                .param("name", plan.name())
                .param("staff", plan.staffOver(), Types.INTEGER)
                .param("earliest", window == null ? null : window.from(), Types.DATE)
                .param("latest", window == null ? null : window.to(), Types.DATE)
                .param("tentative", window != null && window.tentative())
                .param("half", plan.halfDays())
                .param("delegates", plan.delegates(), Types.INTEGER)
                .param("collective", plan.collectiveReports())
                .param("individual", plan.individualReports())
                .param("guidance", plan.guidanceFollows())
                .query(Long.class)
                .single();
    }

    private void enterOrganisers(long gathering, List<String> organisers, UnitNames names) {
        for (int i = 0; i < organisers.size(); i++) {
            jdbc.sql("""
                            insert into gathering.organiser (gathering_id, position, name, unit_id)
                            values (:gathering, :position, :name, :unit)
                            """)
                    .param("gathering", gathering)
                    .param("position", i + 1)
                    .param("name", organisers.get(i))
                    .param("unit", unit(names, organisers.get(i)), Types.BIGINT)
                    .update();
        }
    }

    /** The unit that the name means, if it means one and no other. */
    private static @Nullable Long unit(UnitNames names, @Nullable String name) {
        return name != null && names.resolve(name) instanceof UnitMatch.Exact(var unit)
                ? unit.id().value()
                : null;
    }

    private void enterPoints(long gathering, Gatherings.PointList list, List<String> points) {
        for (int i = 0; i < points.size(); i++) {
            jdbc.sql("""
                            insert into gathering.point (gathering_id, list, position, words)
                            values (:gathering, :list, :position, :words)
                            """)
                    .param("gathering", gathering)
                    .param("list", list.name())
                    .param("position", i + 1)
                    .param("words", points.get(i))
                    .update();
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void newsConfirmed(NewsConfirmed confirmed) {
        ReportedEvent told = confirmed.event();
        UnitNames names = units.namesOn(told.day() == null ? dayOf(confirmed.document()) : told.day());
        long id = enter(confirmed.document(), told, names);
        ReportedEvent.Bloc bloc = told.bloc();
        if (bloc != null) {
            enterUnits(id, "LEADER", bloc.leaderUnit() == null ? List.of() : List.of(bloc.leaderUnit()), names);
            enterUnits(id, "DEPUTY", bloc.deputyUnit() == null ? List.of() : List.of(bloc.deputyUnit()), names);
            enterUnits(id, "MEMBER", bloc.members(), names);
        }
        enterPeople(id, told.people());
        enterFigures(id, told.figures());
        journal.record(
                "gathering.event-reported",
                "gathering.event",
                id,
                null,
                Map.of("name", told.name(), "figures", told.figures().size()));
    }

    private long enter(DocumentId document, ReportedEvent told, UnitNames names) {
        ReportedEvent.Bloc bloc = told.bloc();
        return jdbc.sql("""
                        insert into gathering.event
                            (document_id, name, held_on, part, place, organiser, organiser_unit_id, chair, bloc,
                             bloc_year, from_year, to_year)
                        values (:document, :name, :held, :part, :place, :organiser, :unit, :chair, :bloc,
                                :year, :from, :to)
                        returning id
                        """)
                .param("document", document.value())
                .param("name", told.name())
                .param("held", told.day(), Types.DATE)
                .param("part", told.part() == null ? null : told.part().name(), Types.VARCHAR)
                .param("place", orEmpty(told.place()))
                .param("organiser", orEmpty(told.organiser()))
                .param("unit", unit(names, told.organiser()), Types.BIGINT)
                .param("chair", orEmpty(told.chair()))
                .param("bloc", bloc == null ? "" : bloc.name())
                .param("year", bloc == null ? null : bloc.year(), Types.INTEGER)
                .param("from", told.fromYear(), Types.INTEGER)
                .param("to", told.toYear(), Types.INTEGER)
                .query(Long.class)
                .single();
    }

    private void enterUnits(long event, String role, List<String> told, UnitNames names) {
        for (int i = 0; i < told.size(); i++) {
            jdbc.sql("""
                            insert into gathering.event_unit (event_id, role, position, name, unit_id)
                            values (:event, :role, :position, :name, :unit)
                            """)
                    .param("event", event)
                    .param("role", role)
                    .param("position", i + 1)
                    .param("name", told.get(i))
                    .param("unit", unit(names, told.get(i)), Types.BIGINT)
                    .update();
        }
    }

    private void enterPeople(long event, List<ReportedEvent.Person> people) {
        for (int i = 0; i < people.size(); i++) {
            jdbc.sql("""
                            insert into gathering.event_person (event_id, position, name, post, role)
                            values (:event, :position, :name, :post, :role)
                            """)
                    .param("event", event)
                    .param("position", i + 1)
                    .param("name", people.get(i).name())
                    .param("post", people.get(i).post())
                    .param("role", people.get(i).role())
                    .update();
        }
    }

    private void enterFigures(long event, List<ReportedEvent.AwardFigure> figures) {
        for (int i = 0; i < figures.size(); i++) {
            ReportedEvent.AwardFigure figure = figures.get(i);
            jdbc.sql("""
                            insert into gathering.award_figure
                                (event_id, position, award, total, collectives, individuals, occurrences)
                            values (:event, :position, :award, :total, :collectives, :individuals, :occurrences)
                            """)
                    .param("event", event)
                    .param("position", i + 1)
                    .param("award", figure.award())
                    .param("total", figure.total())
                    .param("collectives", figure.collectives())
                    .param("individuals", figure.individuals())
                    .param("occurrences", figure.occurrences())
                    .update();
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
