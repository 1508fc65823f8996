package vn.vinhdanh.commendation.ownrule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.commendation.Acting;
import vn.vinhdanh.ground.HouseTest;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Checked;
import vn.vinhdanh.rules.catalogue.Grade;
import vn.vinhdanh.rules.procedure.Quota;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.StaleProblem;

@HouseTest
class OwnRulesTests {

    private static final AwardKey CERTIFICATE = new AwardKey("bang-khen-bo");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static final Checked READ = new Checked(DAY, Grade.VERIFIED, "bản đã ký");

    @Autowired
    private OwnRules rules;

    @Autowired
    private LawInForce law;

    @Autowired
    private Journal journal;

    @Autowired
    private Acting acting;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void theLawIsTheStatesAgain() {
        law.renew(Law.read());
    }

    @Test
    void a_kept_quota_is_in_force_at_once_for_everybody_and_gone_when_dropped() {
        acting.as("quan-tri", () -> {
            String before = law.stamp();
            OwnRuleId act = rules.add(UUID.randomUUID(), act().path(), act().text());
            OwnRuleId quota =
                    rules.add(UUID.randomUUID(), quota(20).path(), quota(20).text());
            try {
                assertThat(own()).singleElement().satisfies(each -> {
                    assertThat(each.percent()).isEqualTo(20);
                    assertThat(each.citation().clause()).isEqualTo("Điều 7 khoản 2");
                });
                assertThat(law.stamp()).isNotEqualTo(before);
                assertThat(journal.of("own-rule", quota, 5))
                        .singleElement()
                        .satisfies(entry -> assertThat(entry.act()).isEqualTo("own-rule.added"));

                rules.rewrite(quota, 0, quota(30).text());
                assertThat(own()).extracting(Quota::percent).containsExactly(30);
                assertThat(rules.past(quota)).extracting(OwnRules.Past::version).containsExactly(1, 0);
                assertThatThrownBy(() -> rules.rewrite(quota, 0, quota(40).text()))
                        .isInstanceOf(StaleProblem.class);

                // The act cannot go while the quota cites it.
                assertThatThrownBy(() -> rules.drop(act, 0))
                        .isInstanceOfSatisfying(
                                FaultyRule.class,
                                faulty -> assertThat(faulty.faults()).isNotEmpty());
                rules.drop(quota, 1);
                assertThat(own()).isEmpty();
                rules.drop(act, 0);
                assertThat(law.stamp()).isEqualTo(before);

                // A house that opens anew reads what is kept.
                rules.rewrite(act, 1, act().text());
                law.renew(Law.read());
                rules.enterIntoForce();
                assertThat(law.stamp()).isNotEqualTo(before);
            } finally {
                database.sql("delete from commendation.own_rule_text").update();
                database.sql("delete from commendation.own_rule").update();
            }
        });
    }

    @Test
    void of_two_texts_the_one_kept_last_is_in_force_whoever_publishes_first() {
        kept(act());
        OwnRuleId quota = kept(quota(20));
        try (var beside = Executors.newSingleThreadExecutor()) {
            transaction.executeWithoutResult(status -> {
                // Between this commit and its publishing, somebody else keeps a later text and publishes it.
                TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        CompletableFuture.runAsync(
                                        () -> acting.as(
                                                "quan-tri",
                                                () -> rules.rewrite(
                                                        quota, 1, quota(40).text())),
                                        beside)
                                .orTimeout(60, TimeUnit.SECONDS)
                                .join();
                    }
                });
                acting.as("quan-tri", () -> rules.rewrite(quota, 0, quota(30).text()));
            });
            assertThat(own()).extracting(Quota::percent).containsExactly(40);
        } finally {
            database.sql("delete from commendation.own_rule_text").update();
            database.sql("delete from commendation.own_rule").update();
        }
    }

    @Test
    @Transactional
    void a_text_with_faults_is_not_kept_and_says_where() {
        acting.as("quan-tri", () -> {
            String text = quota(20).text().replace("percent:", "procent:");
            assertThatThrownBy(() -> rules.add(UUID.randomUUID(), quota(20).path(), text))
                    .isInstanceOfSatisfying(
                            FaultyRule.class,
                            faulty -> assertThat(faulty.faults()).anySatisfy(fault -> {
                                assertThat(fault.file()).isEqualTo(quota(20).path());
                                assertThat(fault.line()).isPositive();
                            }));
            assertThat(rules.standing()).isEmpty();
            // The act that it cites is not there either.
            assertThat(rules.faults(quota(20).path(), quota(20).text())).isNotEmpty();
            assertThatThrownBy(() -> rules.add(UUID.randomUUID(), "../law/awards/x.yaml", "a: b"))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> rules.add(UUID.randomUUID(), "quotas/x.yaml", "a".repeat(300_000)))
                    .isInstanceOf(Refusal.class);
        });
    }

    @Test
    @Transactional
    void what_no_longer_fits_is_set_aside_and_the_state_stands() {
        acting.as("quan-tri", () -> {
            rules.add(UUID.randomUUID(), act().path(), act().text());
            database.sql("""
                            insert into commendation.own_rule (path, text, changed_by, changed_at)
                            select 'quotas/hong.yaml', 'quotas: [', min(id), now() from identity.account""").update();
            assertThat(rules.standing())
                    .extracting(each -> each.path() + " " + each.inForce())
                    .containsExactly(act().path() + " true", "quotas/hong.yaml false");
            rules.enterIntoForce();
            assertThat(law.act(new vn.vinhdanh.rules.catalogue.ActKey("05-2026-tt-thu")))
                    .isPresent();
            // A broken neighbour does not hinder a sound file.
            rules.add(UUID.randomUUID(), quota(20).path(), quota(20).text());
        });
    }

    @Test
    @Transactional
    void only_administrators_see_or_change_them() {
        for (String login : List.of("chuyen-vien", "lanh-dao", "nhan-vien", "thu-ky")) {
            acting.as(login, () -> {
                assertThatThrownBy(() -> rules.standing()).isInstanceOf(NotFoundProblem.class);
                assertThatThrownBy(() -> rules.add(UUID.randomUUID(), act().path(), act().text()))
                        .isInstanceOf(NotFoundProblem.class);
                assertThatThrownBy(() -> rules.drop(new OwnRuleId(1), 0)).isInstanceOf(NotFoundProblem.class);
            });
        }
    }

    @Test
    void a_form_writes_what_a_jurist_would() {
        assertThat(WrittenRule.key("05/2026/TT-Đỗ")).isEqualTo("05-2026-tt-do");
        WrittenRule sly = WrittenRule.quota(
                "Tên \"có\" \\ và: {x}\n# y",
                "n",
                "bang-khen-bo",
                "lao-dong-tien-tien",
                15,
                DAY,
                DAY.plusYears(1),
                "05-2026-tt-thu",
                "Điều 1",
                READ);
        acting.as(
                "quan-tri",
                () -> assertThat(rules.faults(sly.path(), sly.text()))
                        .extracting(fault -> fault.what().key())
                        .containsExactly("rules.fault.dangling-act"));
    }

    private OwnRuleId kept(WrittenRule written) {
        return acting.as("quan-tri", () -> rules.add(UUID.randomUUID(), written.path(), written.text()));
    }

    private List<Quota> own() {
        return law.on(DAY).quotas(CERTIFICATE).stream()
                .filter(each -> each.citation().act().value().equals("05-2026-tt-thu"))
                .toList();
    }

    private static WrittenRule act() {
        return WrittenRule.act(
                "05/2026/TT-THU",
                "Thông tư thử",
                "Trial circular",
                "Bộ Thử",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 2, 1),
                null,
                READ);
    }

    private static WrittenRule quota(int percent) {
        return WrittenRule.quota(
                "Số Bằng khen so với số người",
                "Certificates among the people",
                "bang-khen-bo",
                "",
                percent,
                LocalDate.of(2026, 3, 1),
                null,
                "05-2026-tt-thu",
                "Điều 7 khoản 2",
                READ);
    }
}
