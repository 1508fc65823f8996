package vn.vinhdanh.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vinhdanh.ground.Premises;
import vn.vinhdanh.identity.AccountId;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.web.Settings;

/** Fills an empty house with the sample ministry on its first start: wholly, or not at all. */
@Component
class SampleMinistry implements ApplicationRunner {

    private static final long SEED = 20_230_713;

    private final Premises premises;
    private final Accounts accounts;
    private final SampleStore store;
    private final SampleOrganization organization;
    private final SampleAccounts sampleAccounts;
    private final List<SampleYear> years;
    private final Settings settings;
    private final Journal journal;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SampleMinistry(
            Premises premises,
            Accounts accounts,
            SampleStore store,
            SampleOrganization organization,
            SampleAccounts sampleAccounts,
            org.springframework.beans.factory.ObjectProvider<SampleYear> years,
            Settings settings,
            Journal journal,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.premises = premises;
        this.accounts = accounts;
        this.store = store;
        this.organization = organization;
        this.sampleAccounts = sampleAccounts;
        this.years = years.orderedStream().toList();
        this.settings = settings;
        this.journal = journal;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** What the later parts of the sample build on. */
    record Ground(
            Map<String, SampleUnit> units,
            List<SamplePerson> people,
            Map<String, BlocId> blocs,
            Map<String, AccountId> accounts) {}

    /** A part of the sample that lives in a room above the register: the running year's pacts, reports, councils. */
    interface SampleYear {
        void fill(Ground ground);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (premises.empty() || !accounts.none()) {
            return;
        }
        transaction.executeWithoutResult(status -> fill());
    }

    private void fill() {
        SampleTexts texts = new SampleTexts();
        SplittableRandom random = new SplittableRandom(SEED);
        Map<String, SampleUnit> units = units();
        List<SampleUnit> inOrder = List.copyOf(units.values());
        List<SamplePerson> people = new SamplePeople(texts, random).of(inOrder, store.numbers("organization.person"));
        SampleRecord record = new SampleRecord(
                texts, units, store.numbers("registry.award_record"), store.numbers("registry.award_decision"));
        new SampleHistory(texts, random, record, store.numbers("registry.initiative")).live(people);

        settings.keep("sample", "true");
        settings.keep("ministry", inOrder.getFirst().name());
        store.units(inOrder, units);
        store.people(people);
        store.headCounts(inOrder);
        store.ratings(people);
        store.unitRatings(inOrder, record);
        store.discipline(people);
        store.awards(record);
        store.initiatives(people, inOrder.getFirst().name(), texts.word("issuer-government"));
        Map<String, BlocId> blocs = organization.formBlocs(units);
        organization.merge(units, texts);
        Map<String, AccountId> opened = sampleAccounts.open(units, people, blocs);
        journal.record(
                "sample.filled",
                "house",
                "sample",
                null,
                Map.of(
                        "units", units.size(),
                        "people", people.size(),
                        "awards", record.awards().size()));
        jdbc.sql("analyze").update();
        Ground ground = new Ground(units, people, blocs, opened);
        years.forEach(year -> year.fill(ground));
    }

    private Map<String, SampleUnit> units() {
        LongSupplier ids = store.numbers("organization.unit");
        Map<String, SampleUnit> units = new LinkedHashMap<>();
        List<String[]> lines = new ArrayList<>(SampleTexts.lines("units"));
        for (String[] line : lines) {
            units.put(
                    line[0],
                    new SampleUnit(
                            ids.getAsLong(),
                            line[0],
                            line[1],
                            line[2],
                            line[3].equals("1"),
                            Integer.parseInt(line[4]),
                            line[5],
                            line[6],
                            line[7]));
        }
        return units;
    }
}
