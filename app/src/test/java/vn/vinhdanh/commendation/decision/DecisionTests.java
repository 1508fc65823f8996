package vn.vinhdanh.commendation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.commendation.Acting;
import vn.vinhdanh.commendation.certificate.CertificateState;
import vn.vinhdanh.commendation.certificate.Certificates;
import vn.vinhdanh.commendation.certificate.IssuedCertificate;
import vn.vinhdanh.commendation.council.Ballots;
import vn.vinhdanh.commendation.council.Mark;
import vn.vinhdanh.commendation.council.SessionId;
import vn.vinhdanh.commendation.council.Sessions;
import vn.vinhdanh.commendation.dossier.DossierId;
import vn.vinhdanh.commendation.survey.DossiersBehind;
import vn.vinhdanh.ground.HouseTest;
import vn.vinhdanh.registry.AwardRecordId;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;

@HouseTest
class DecisionTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final String ISSUER = "Bộ Khoa học và Công nghệ";

    @Autowired
    private Acting acting;

    @Autowired
    private Ballots ballots;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Deciding deciding;

    @Autowired
    private DecisionPapers papers;

    @Autowired
    private Certificates certificates;

    @Autowired
    private DossiersBehind behind;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    /** Two dossiers that a council of three has passed. */
    private List<DossierId> passed(int year) {
        long unit = acting.unitOf("vien-nang-luong");
        List<DossierId> agenda = new ArrayList<>();
        for (long person : acting.peopleOf(unit, 2)) {
            agenda.add(acting.accepted(person, unit, year));
        }
        SessionId id = acting.openSession(acting.council("Decides " + year, 3), DAY, 3, agenda);
        ballots.open(id, acting.version(id));
        List<Long> items = sessions.find(id).agenda().stream()
                .map(vn.vinhdanh.commendation.council.AgendaItem::id)
                .toList();
        for (int councillor = 1; councillor <= 3; councillor++) {
            acting.as(
                    "uy-vien-" + councillor,
                    () -> ballots.cast(
                            id, UUID.randomUUID(), Map.of(items.get(0), Mark.APPROVE, items.get(1), Mark.APPROVE)));
        }
        ballots.count(id, false, acting.version(id));
        return agenda;
    }

    private DecisionId draft(List<DossierId> list) {
        return acting.as("chuyen-vien", () -> deciding.draft(ISSUER, "Về việc khen thưởng", list));
    }

    private void sign(DecisionId id, String number) {
        acting.as(
                "lanh-dao",
                () -> deciding.sign(
                        id,
                        number,
                        DAY,
                        "Trần Mẫu",
                        "Bộ trưởng",
                        decisions.find(id).version()));
    }

    @Test
    void a_signature_enters_the_register_and_makes_the_certificates() {
        List<DossierId> list = passed(2081);
        DecisionId id = draft(list);
        sign(id, "81/QĐ-THỬ");

        Decision decision = decisions.find(id);
        assertThat(decision.signed()).isTrue();
        assertThat(decision.session()).isNotNull();
        assertThat(list.stream().map(acting::state)).containsOnly("DECIDED");
        assertThat(database.sql("""
                                select count(*) from registry.award_record r
                                  join registry.award_decision d on d.id = r.decision_id
                                 where d.number = '81/QĐ-THỬ' and r.award_key = 'chien-si-thi-dua-bo'
                                   and r.achieved_to = 2081 and r.level = 'MINISTRY' and r.kind = 'TITLE'""").query(Long.class).single()).isEqualTo(2);
        List<AwardRecordId> records = database.sql("""
                        select r.id from registry.award_record r
                          join registry.award_decision d on d.id = r.decision_id
                         where d.number = '81/QĐ-THỬ'""").query(Long.class).list().stream()
                .map(AwardRecordId::new)
                .toList();
        assertThat(behind.of(records)).hasSize(2).allSatisfy((record, dossier) -> {
            assertThat(dossier.received()).isBeforeOrEqualTo(DAY);
            assertThat(dossier.kept()).isNotNull();
        });
        List<IssuedCertificate> issued = certificates.ofDecision(id.value());
        assertThat(issued).hasSize(2).allSatisfy(certificate -> {
            assertThat(certificate.state()).isEqualTo(CertificateState.VALID);
            assertThat(certificate.code()).matches("[A-Z2-7]{32}");
            assertThat(certificate.decisionNumber()).isEqualTo("81/QĐ-THỬ");
        });
        assertThat(new String(papers.decision(decision).pdf(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(papers.decision(decision).docx()).startsWith('P', 'K');
    }

    @Test
    void an_issuer_gives_a_number_once_a_year_however_it_is_typed() {
        DecisionId first = draft(passed(2082));
        DecisionId second = draft(passed(2083));
        sign(first, "82/QĐ-THỬ");
        assertThatThrownBy(() -> sign(second, " 82/qđ-thử"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("number-taken");
        assertThat(decisions.find(second).signed()).isFalse();
        assertThat(database.sql("select count(*) from registry.award_record where achieved_to = 2083")
                        .query(Long.class)
                        .single())
                .as("nothing of the refused decision is in the register")
                .isZero();
        sign(second, "83/QĐ-THỬ");
    }

    @Test
    void only_the_leader_signs() {
        DecisionId id = draft(passed(2084));
        for (String login : List.of("chuyen-vien", "thu-ky", "quan-tri", "uy-vien-1", "vien-nang-luong")) {
            assertThatThrownBy(() -> acting.as(login, () -> deciding.sign(id, "84/QĐ-THỬ", DAY, "Ai đó", "", 0)))
                    .as(login)
                    .isInstanceOf(NotFoundProblem.class);
        }
        assertThatThrownBy(() -> acting.as("vien-nang-luong", () -> decisions.find(id)))
                .as("a draft is not for everybody")
                .isInstanceOf(NotFoundProblem.class);
        assertThatThrownBy(() ->
                        acting.as("lanh-dao", () -> deciding.draft(ISSUER, "Về việc", List.of(new DossierId(1)))))
                .as("who signs does not draft")
                .isInstanceOf(NotFoundProblem.class);
    }

    @Test
    void the_database_forbids_an_empty_decision_and_a_dossier_that_has_not_passed() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> database.sql(
                                "insert into commendation.decision (issuer, subject) values ('Ai', 'Gì')")
                        .update()))
                .hasMessageContaining("without a list");
        long unit = acting.unitOf("vien-nang-luong");
        DossierId accepted = acting.accepted(acting.peopleOf(unit, 1).getFirst(), unit, 2085);
        assertThatThrownBy(() -> draft(List.of(accepted)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not-passed");
        assertThatThrownBy(() -> draft(List.of())).isInstanceOf(Refusal.class);
    }

    @Test
    void a_dossier_stands_in_one_decision_until_the_draft_is_dropped() {
        List<DossierId> list = passed(2086);
        DecisionId first = draft(list);
        assertThatThrownBy(() -> draft(list)).isInstanceOf(Refusal.class);
        deciding.drop(first, decisions.find(first).version());
        assertThat(decisions.find(draft(list)).items()).hasSize(2);
    }

    @Test
    void a_signed_decision_is_never_changed() {
        DecisionId id = draft(passed(2087));
        sign(id, "87/QĐ-THỬ");
        assertThatThrownBy(() -> database.sql("update commendation.decision set number = '88' where id = :id")
                        .param("id", id.value())
                        .update())
                .hasMessageContaining("never changed");
    }

    @Test
    void a_revocation_has_its_own_number_and_the_door_answers_revoked() {
        DecisionId id = draft(passed(2088));
        sign(id, "88/QĐ-THỬ");
        List<IssuedCertificate> issued = certificates.ofDecision(id.value());
        long record = java.util.Objects.requireNonNull(
                decisions.find(id).items().getFirst().awardRecord());
        assertThatThrownBy(() -> acting.as(
                        "chuyen-vien", () -> deciding.draftRevocation(ISSUER, "Về việc hủy", " ", List.of(record))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("reason-missing");
        DecisionId revocation = acting.as(
                "chuyen-vien",
                () -> deciding.draftRevocation(ISSUER, "Về việc hủy", "Khai sai thành tích", List.of(record)));
        assertThat(certificates.check(issued.getFirst().code()).orElseThrow().state())
                .as("a draft revokes nothing")
                .isEqualTo(CertificateState.VALID);
        sign(revocation, "89/QĐ-THỬ");

        IssuedCertificate revoked = certificates
                .check(
                        decisions.find(id).items().getFirst().code() == null
                                ? issued.getFirst().code()
                                : java.util.Objects.requireNonNull(
                                        decisions.find(id).items().getFirst().code()))
                .orElseThrow();
        assertThat(revoked.state()).isEqualTo(CertificateState.REVOKED);
        assertThat(revoked.revokedBy()).isEqualTo("89/QĐ-THỬ");
        assertThat(issued.stream()
                        .map(certificate -> certificates
                                .check(certificate.code())
                                .orElseThrow()
                                .state()))
                .containsExactlyInAnyOrder(CertificateState.REVOKED, CertificateState.VALID);
        assertThat(papers.decision(decisions.find(revocation)).pdf()).isNotEmpty();
    }

    @Test
    void a_reissued_certificate_makes_the_old_code_answer_corrected() {
        DecisionId id = draft(passed(2089));
        sign(id, "90/QĐ-THỬ");
        String old = certificates.ofDecision(id.value()).getFirst().code();
        String fresh = certificates.reissue(old).orElseThrow();
        assertThat(certificates.check(old).orElseThrow().state()).isEqualTo(CertificateState.CORRECTED);
        assertThat(certificates.check(fresh).orElseThrow().state()).isEqualTo(CertificateState.VALID);
        assertThat(certificates.reissue(old))
                .as("a replaced one is not replaced again")
                .isEmpty();
        assertThat(certificates.ofDecision(id.value())).hasSize(2);
    }

    @Test
    void a_code_is_found_as_typed_and_a_wrong_one_is_not() {
        DecisionId id = draft(passed(2090));
        sign(id, "91/QĐ-THỬ");
        IssuedCertificate issued = certificates.ofDecision(id.value()).getFirst();
        assertThat(certificates.check(issued.shownCode().toLowerCase(java.util.Locale.ROOT)))
                .contains(issued);
        assertThat(certificates.check("A".repeat(32))).isEmpty();
        assertThat(certificates.check("'; drop table")).isEmpty();
        assertThat(certificates.check("")).isEmpty();
    }
}
