package vn.vinhdanh.commendation.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vinhdanh.commendation.Acting;
import vn.vinhdanh.ground.HouseTest;
import vn.vinhdanh.organization.PersonId;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.registry.RecordForm;
import vn.vinhdanh.rules.catalogue.Said;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.StaleProblem;

@HouseTest
class DossierTests {

    private static final StoredVerdict NO = new StoredVerdict(
            Answer.NOT_MET,
            LocalDate.of(2026, 11, 21),
            "0123456789abcdef",
            new Said("bản thử", "a test version"),
            List.of(new StoredVerdict.Line(
                    Answer.NOT_MET,
                    "Điều 22, Luật 06/2022/QH15",
                    "/luat/chien-si-thi-dua-bo#ladder",
                    new Said("ba năm liền", "three years in a row"),
                    List.of(new Said("hai năm", "two years")),
                    List.of(new Said("một năm", "one year")),
                    RecordForm.rating(2025),
                    true)));

    @Autowired
    private Acting acting;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Proposing proposing;

    @Autowired
    private Checking checking;

    @Autowired
    private JdbcClient database;

    private long unit() {
        return acting.unitOf("vien-ung-dung");
    }

    private long person(int number) {
        return acting.peopleOf(unit(), number + 1).get(number);
    }

    @Test
    void a_dossier_is_submitted_returned_submitted_again_and_accepted() {
        DossierId id = acting.as("vien-ung-dung", () -> acting.draft(person(0), unit(), 2061));
        acting.as("vien-ung-dung", () -> proposing.submit(List.of(acting.ref(id))));
        assertThat(acting.state(id)).isEqualTo("SUBMITTED");
        acting.as("chuyen-vien", () -> checking.returnForMore(acting.ref(id), "Thiếu báo cáo"));
        Dossier returned = dossiers.find(id);
        assertThat(returned.state()).isEqualTo(DossierState.RETURNED);
        assertThat(returned.returnedReason()).isEqualTo("Thiếu báo cáo");
        acting.as("vien-ung-dung", () -> proposing.write(acting.ref(id), "Đã bổ sung", "Dựng cho phép thử", Map.of()));
        acting.as("vien-ung-dung", () -> proposing.submit(List.of(acting.ref(id))));
        acting.as("chuyen-vien", () -> checking.accept(List.of(acting.ref(id))));
        Dossier accepted = dossiers.find(id);
        assertThat(accepted.state()).isEqualTo(DossierState.ACCEPTED);
        assertThat(accepted.timesSubmitted()).isEqualTo(2);
        assertThat(accepted.receivedOn()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(database.sql("""
                                select act from identity.journal
                                 where subject_kind = 'dossier' and subject = :id order by sequence""")
                        .param("id", id.toString())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "dossier.drafted",
                        "dossier.submitted",
                        "dossier.returned",
                        "dossier.written",
                        "dossier.resubmitted",
                        "dossier.accepted");
    }

    @Test
    void one_subject_has_one_open_dossier_for_one_award_and_year() {
        Proposal proposal = new Proposal(
                Acting.MINISTRY_FIGHTER,
                2062,
                new Subject.OfPerson(new PersonId(person(0))),
                new UnitId(unit()),
                new UnitId(unit()),
                "",
                null,
                "");
        Proposed first = proposing.propose(List.of(proposal)).getFirst();
        assertThat(first).isInstanceOf(Proposed.Made.class);
        DossierId id = ((Proposed.Made) first).dossier();
        assertThat(proposing.propose(List.of(proposal))).containsExactly(new Proposed.AlreadyOpen(id));
        proposing.withdraw(acting.ref(id), "");
        assertThat(proposing.propose(List.of(proposal)).getFirst()).isInstanceOf(Proposed.Made.class);
    }

    @Test
    void going_on_against_a_no_needs_a_written_reason() {
        DossierId id = acting.draft(person(0), unit(), 2063, NO);
        assertThatThrownBy(() -> proposing.submit(List.of(acting.ref(id))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("reason-needed");
        assertThatThrownBy(() -> database.sql(
                                "update commendation.dossier set state = 'SUBMITTED', received_on = '2026-11-21' where id = :id")
                        .param("id", id.value())
                        .update())
                .as("the database asks for it too")
                .hasMessageContaining("check constraint");
        proposing.write(acting.ref(id), "", "Công trạng đặc biệt", Map.of());
        proposing.submit(List.of(acting.ref(id)));
        StoredVerdict kept = Objects.requireNonNull(dossiers.find(id).verdict());
        assertThat(kept.on()).as("weighed on the day it was handed in").isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(kept.lawStamp()).isNotEqualTo(NO.lawStamp());
        assertThat(dossiers.verdicts(id))
                .extracting(KeptVerdict::occasion)
                .containsExactly(KeptVerdict.Occasion.SUBMITTED, KeptVerdict.Occasion.PROPOSED);
        assertThat(dossiers.verdicts(id).getLast().verdict()).isEqualTo(NO);
        assertThat(dossiers.verdicts(id).getFirst().since(NO))
                .as("the condition that only the earlier verdict knew")
                .anySatisfy(each -> assertThat(each.after()).isNull());
    }

    @Test
    void a_batch_is_submitted_wholly_or_not_at_all() {
        DossierId good = acting.draft(person(0), unit(), 2064);
        DossierId bad = acting.draft(person(1), unit(), 2064, NO);
        assertThatThrownBy(() -> proposing.submit(List.of(acting.ref(good), acting.ref(bad))))
                .isInstanceOf(Refusal.class);
        assertThat(acting.state(good)).isEqualTo("DRAFTED");
    }

    @Test
    void a_held_dossier_is_not_accepted() {
        DossierId id = acting.draft(person(0), unit(), 2065);
        proposing.submit(List.of(acting.ref(id)));
        checking.hold(acting.ref(id), "Đang thanh tra");
        assertThatThrownBy(() -> checking.accept(List.of(acting.ref(id))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("held");
        checking.release(acting.ref(id));
        checking.accept(List.of(acting.ref(id)));
        assertThat(acting.state(id)).isEqualTo("ACCEPTED");
    }

    @Test
    void the_database_knows_the_ways_and_forbids_every_other() {
        DossierId id = acting.draft(person(0), unit(), 2066);
        assertThatThrownBy(() -> database.sql(
                                "update commendation.dossier set state = 'PASSED', received_on = '2026-11-21' where id = :id")
                        .param("id", id.value())
                        .update())
                .hasMessageContaining("does not go from DRAFTED to PASSED");
    }

    @Test
    void another_units_officer_and_the_administrator_find_nothing() {
        DossierId id = acting.draft(person(0), unit(), 2067);
        DossierRef ref = acting.ref(id);
        for (String login : List.of("hoc-vien", "quan-tri", "uy-vien-1", "nhan-vien")) {
            assertThatThrownBy(() -> acting.as(login, () -> dossiers.find(id)))
                    .as(login)
                    .isInstanceOf(NotFoundProblem.class);
        }
        assertThatThrownBy(() -> acting.as("hoc-vien", () -> proposing.submit(List.of(ref))))
                .isInstanceOf(NotFoundProblem.class);
        assertThatThrownBy(() -> acting.as("vien-ung-dung", () -> checking.accept(List.of(ref))))
                .isInstanceOf(NotFoundProblem.class);
        assertThatThrownBy(() -> acting.as("hoc-vien", () -> acting.draft(person(1), unit(), 2067)))
                .isInstanceOf(NotFoundProblem.class);
        assertThat(acting.as("vien-ung-dung", () -> dossiers.find(id)).id()).isEqualTo(id);
        assertThat(acting.as("chuyen-vien", () -> dossiers.find(id)).id()).isEqualTo(id);
    }

    @Test
    void the_list_shows_only_ones_own_and_the_true_total() {
        acting.draft(person(0), unit(), 2068);
        acting.draft(person(1), unit(), 2068);
        acting.draft(person(2), unit(), 2068);
        DossierQuestion question = new DossierQuestion(null, null, null, 2068, "", 1, 2);
        var own = acting.as("vien-ung-dung", () -> dossiers.list(question));
        assertThat(own.total()).isEqualTo(3);
        assertThat(own.rows()).hasSize(2);
        assertThat(acting.as("hoc-vien", () -> dossiers.list(question)).total()).isZero();
        assertThat(acting.as("chuyen-vien", () -> dossiers.list(question)).total())
                .isEqualTo(3);
    }

    @Test
    void a_stale_form_changes_nothing() {
        DossierId id = acting.draft(person(0), unit(), 2069);
        DossierRef old = acting.ref(id);
        proposing.write(old, "một", "", Map.of());
        assertThatThrownBy(() -> proposing.write(old, "hai", "", Map.of())).isInstanceOf(StaleProblem.class);
        assertThat(dossiers.find(id).report()).isEqualTo("một");
    }
}
