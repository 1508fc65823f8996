package vn.vinhdanh.sample;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.vinhdanh.ground.Announcement;
import vn.vinhdanh.identity.AccountId;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.web.Settings;
import vn.vinhdanh.web.Words;

/** One sample account for each kind of user, with a password that this house made for itself and tells at each start. */
@Component
class SampleAccounts implements Announcement {

    private static final String PASSWORD = "sample-password";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final List<String> SHOWN = List.of(
            "chuyen-vien", "vien-ung-dung", "khoi-truong", "uy-vien-1", "thu-ky", "lanh-dao", "quan-tri", "nhan-vien");
    private static final LocalDate SINCE = LocalDate.of(2019, Month.JANUARY, 1);

    private final Accounts accounts;
    private final Settings settings;
    private final Words words;
    private final String givenPassword;

    SampleAccounts(
            Accounts accounts,
            Settings settings,
            Words words,
            @Value("${vinhdanh.sample-password:}") String givenPassword) {
        this.accounts = accounts;
        this.settings = settings;
        this.words = words;
        this.givenPassword = givenPassword;
    }

    /**
     * Opens the accounts of {@code sample/accounts.tsv}; each belongs to a person of its unit who has none yet.
     *
     * @return the accounts by login
     */
    Map<String, AccountId> open(Map<String, SampleUnit> units, List<SamplePerson> people, Map<String, BlocId> blocs) {
        String password = givenPassword.isEmpty() ? made() : givenPassword;
        settings.keep(PASSWORD, password);
        Set<SamplePerson> taken = new HashSet<>();
        Map<String, AccountId> opened = new java.util.LinkedHashMap<>();
        for (String[] line : SampleTexts.lines("accounts")) {
            SamplePerson person = free(line[4], Role.valueOf(line[1]), people, taken);
            AccountId account = accounts.open(line[0], person.name, password, person.id, true);
            grant(account, Role.valueOf(line[1]), line, units, blocs);
            opened.put(line[0], account);
        }
        return opened;
    }

    private void grant(
            AccountId account, Role role, String[] line, Map<String, SampleUnit> units, Map<String, BlocId> blocs) {
        if (role == Role.BLOC_OFFICER) {
            blocs.entrySet().stream()
                    .filter(entry -> entry.getKey().startsWith(line[3] + "/"))
                    .map(Map.Entry::getValue)
                    .map(BlocId::value)
                    .sorted()
                    .forEach(bloc -> accounts.grant(account, role, null, bloc, SINCE, null));
            return;
        }
        @Nullable
        Long unit = role == Role.UNIT_OFFICER
                ? Objects.requireNonNull(units.get(line[2]), line[2]).id()
                : null;
        accounts.grant(account, role, unit, null, SINCE, null);
    }

    private static SamplePerson free(String unit, Role role, List<SamplePerson> people, Set<SamplePerson> taken) {
        boolean leads = role == Role.COUNCIL_MEMBER || role == Role.SIGNING_LEADER;
        SamplePerson person = people.stream()
                .filter(one -> one.top.key().equals(unit) && one.leader == leads && !taken.contains(one))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No person left for an account in " + unit));
        taken.add(person);
        return person;
    }

    private static String made() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 14; i++) {
            password.append(i > 0 && i % 5 == 4 ? '-' : LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    @Override
    public List<String> lines(String address) {
        if (!settings.sample()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        String password = settings.value(PASSWORD).orElse("");
        lines.add(both("sample.accounts", password));
        for (String[] line : SampleTexts.lines("accounts")) {
            if (SHOWN.contains(line[0])) {
                lines.add("  %-16s %s"
                        .formatted(line[0], both(Role.valueOf(line[1]).key())));
            }
        }
        return lines;
    }

    private String both(String key, Object... arguments) {
        return words.say(Words.VIETNAMESE, key, arguments) + " · " + words.say(Words.ENGLISH, key, arguments);
    }
}
