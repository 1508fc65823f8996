package vn.vinhdanh.commendation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.commendation.Acting;
import vn.vinhdanh.commendation.council.Ballots;
import vn.vinhdanh.commendation.council.Mark;
import vn.vinhdanh.commendation.council.SessionId;
import vn.vinhdanh.commendation.council.Sessions;
import vn.vinhdanh.commendation.dossier.Checking;
import vn.vinhdanh.commendation.dossier.DossierId;
import vn.vinhdanh.commendation.dossier.Grounds;
import vn.vinhdanh.commendation.dossier.Proposal;
import vn.vinhdanh.commendation.dossier.Proposed;
import vn.vinhdanh.commendation.dossier.Proposing;
import vn.vinhdanh.commendation.dossier.Subject;
import vn.vinhdanh.ground.HouseTest;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.registry.FactsOf;
import vn.vinhdanh.registry.InitiativeId;
import vn.vinhdanh.registry.Initiatives;
import vn.vinhdanh.registry.NewInitiative;
import vn.vinhdanh.registry.Records;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.Facts;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.web.Refusal;

/** What a dossier rests on enters the register with the award, so that the next one is weighed against it. */
@HouseTest
class GroundsTests {

    private static final AwardKey CERTIFICATE = new AwardKey("bang-khen-bo");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Autowired
    private Acting acting;

    @Autowired
    private Proposing proposing;

    @Autowired
    private Checking checking;

    @Autowired
    private Ballots ballots;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Deciding deciding;

    @Autowired
    private Initiatives initiatives;

    @Autowired
    private Records records;

    @Autowired
    private FactsOf factsOf;

    @Autowired
    private JdbcClient database;

    private long unit() {
        return acting.unitOf("vien-ung-dung");
    }

    /** A person of their own, so that nobody else's record changes. */
    private PersonId person(String name) {
        long id = database.sql("""
                        insert into organization.person (full_name, birth_year, class, joined_on)
                        values (:name, 1980, 'PUBLIC_EMPLOYEE', '2010-01-01') returning id""").param("name", name).query(Long.class).single();
        database.sql("""
                        insert into organization.post (person_id, unit_id, period)
                        values (:person, :unit, daterange('2010-01-01', null))""").param("person", id).param("unit", unit()).update();
        return new PersonId(id);
    }

    private InitiativeId initiative(PersonId author, int year) {
        return initiatives.record(new NewInitiative(
                "Sáng kiến thử căn cứ",
                false,
                Reach.BASE,
                year,
                LocalDate.of(year, 6, 1),
                null,
                List.of(author),
                true));
    }

    private DossierId draft(PersonId person, AwardKey award, int year) {
        return ((Proposed.Made) proposing
                        .propose(List.of(new Proposal(
                                award,
                                year,
                                new Subject.OfPerson(person),
                                new UnitId(unit()),
                                new UnitId(unit()),
                                "",
                                null,
                                "Dựng cho phép thử")))
                        .getFirst())
                .dossier();
    }

    private void rest(DossierId dossier, CommendationType type, int from, InitiativeId... initiatives) {
        proposing.choose(acting.ref(dossier), () -> new Grounds(type, from, List.of(initiatives)));
    }

    private void signed(DossierId dossier, String number) {
        proposing.submit(List.of(acting.ref(dossier)));
        checking.accept(List.of(acting.ref(dossier)));
        SessionId id = acting.openSession(acting.council("Weighs " + number, 3), DAY, 3, List.of(dossier));
        ballots.open(id, acting.version(id));
        long item = sessions.find(id).agenda().getFirst().id();
        for (int councillor = 1; councillor <= 3; councillor++) {
            acting.as("uy-vien-" + councillor, () -> ballots.cast(id, UUID.randomUUID(), Map.of(item, Mark.APPROVE)));
        }
        ballots.count(id, false, acting.version(id));
        DecisionId decision =
                acting.as("chuyen-vien", () -> deciding.draft("Bộ Thử căn cứ", "Về việc khen", List.of(dossier)));
        acting.as(
                "lanh-dao",
                () -> deciding.sign(
                        decision,
                        number,
                        DAY,
                        "Trần Mẫu",
                        "Bộ trưởng",
                        decisions.find(decision).version()));
    }

    @Test
    void a_signed_award_enters_with_its_kind_its_years_and_its_initiatives() {
        PersonId person = person("Mẫu Thử Căn");
        InitiativeId initiative = initiative(person, 2025);
        DossierId dossier = draft(person, CERTIFICATE, 2026);
        rest(dossier, CommendationType.MERIT, 2025, initiative);
        signed(dossier, "91/QĐ-CANCU");
        Map<String, Object> record =
                database.sql("""
                        select type, achieved_from, achieved_to from registry.award_record
                         where person_id = :person and award_key = 'bang-khen-bo'""").param("person", person.value()).query().singleRow();
        assertThat(record)
                .containsEntry("type", "MERIT")
                .containsEntry("achieved_from", 2025)
                .containsEntry("achieved_to", 2026);
        assertThat(records.initiatives(person).getFirst().usedFor()).isEqualTo(CERTIFICATE);

        DossierId title = draft(person, Acting.MINISTRY_FIGHTER, 2026);
        assertThatThrownBy(() -> rest(title, CommendationType.MERIT, 2026, initiative))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("initiative-used");
    }

    @Test
    void an_award_for_a_sudden_achievement_is_no_step_afterwards() {
        PersonId person = person("Mẫu Thử Đột");
        DossierId dossier = draft(person, CERTIFICATE, 2026);
        rest(dossier, CommendationType.SUDDEN, 2026);
        signed(dossier, "92/QĐ-CANCU");
        Facts facts = factsOf.person(person, 2026, DAY);
        assertThat(facts.awards(CERTIFICATE))
                .singleElement()
                .satisfies(each -> assertThat(each.type()).isEqualTo(CommendationType.SUDDEN));
    }

    @Test
    void an_initiative_carries_a_title_or_a_form_also_among_dossiers_under_way() {
        PersonId person = person("Mẫu Thử Hai");
        InitiativeId initiative = initiative(person, 2026);
        DossierId title = draft(person, Acting.MINISTRY_FIGHTER, 2026);
        DossierId form = draft(person, CERTIFICATE, 2026);
        rest(title, CommendationType.MERIT, 2026, initiative);
        assertThatThrownBy(() -> rest(form, CommendationType.MERIT, 2026, initiative))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("initiative-elsewhere");
        DossierId otherTitle = draft(person, new AwardKey("chien-si-thi-dua-co-so"), 2026);
        rest(otherTitle, CommendationType.MERIT, 2026, initiative);
    }

    @Test
    void what_cannot_be_is_refused_in_words() {
        PersonId person = person("Mẫu Thử Sai");
        InitiativeId foreign = initiative(person("Mẫu Thử Khác"), 2026);
        DossierId title = draft(person, Acting.MINISTRY_FIGHTER, 2026);
        assertThatThrownBy(() -> rest(title, CommendationType.SUDDEN, 2026)).hasMessageContaining("title-for-merit");
        assertThatThrownBy(() -> rest(title, CommendationType.MERIT, 2027)).hasMessageContaining("period");
        assertThatThrownBy(() -> rest(title, CommendationType.MERIT, 2026, foreign))
                .hasMessageContaining("refusal.initiative");
    }

    @Test
    void weighing_again_keeps_the_earlier_verdict() {
        DossierId dossier = draft(person("Mẫu Thử Lại"), CERTIFICATE, 2026);
        proposing.weighAgain(acting.ref(dossier));
        proposing.weighAgain(acting.ref(dossier));
        assertThat(database.sql("select count(*) from commendation.dossier_verdict where dossier_id = :id")
                        .param("id", dossier.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }
}
