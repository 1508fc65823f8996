package vn.vinhdanh.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vinhdanh.rules.bonus.Payment;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.catalogue.Cadence;
import vn.vinhdanh.rules.catalogue.Decider;
import vn.vinhdanh.rules.catalogue.Grade;
import vn.vinhdanh.rules.catalogue.Level;
import vn.vinhdanh.rules.catalogue.Subject;
import vn.vinhdanh.rules.fact.AchievementKind;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.rules.fact.DisciplineLevel;
import vn.vinhdanh.rules.fact.PostLevel;
import vn.vinhdanh.rules.fact.Rating;
import vn.vinhdanh.rules.fact.Reach;
import vn.vinhdanh.rules.fact.ServicePlace;
import vn.vinhdanh.rules.fact.Standing;
import vn.vinhdanh.rules.fact.WorkerClass;
import vn.vinhdanh.rules.forecast.Nearness;
import vn.vinhdanh.rules.procedure.CouncilLevel;
import vn.vinhdanh.rules.procedure.Paper;
import vn.vinhdanh.rules.procedure.Provision;

class WordingTests {

    private static final Pattern KEY =
            Pattern.compile("\"(rules\\.(?:required|seen|missing|remark|basis|doubt|assumption|limit)\\.[a-z-]+)\"");
    private static final Pattern FAULT =
            Pattern.compile("wrong\\(\\s*(?:file, (?:line|1), )?\"([a-z-]+)\",\\s*\"([a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyKeyOfTheCodeHasWords(String language) throws IOException {
        assertThat(bundle(language)).containsAll(keysOfTheCode());
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(bundle("vi")).isEqualTo(bundle("en"));
    }

    @Test
    void everyValueOfEveryTermHasWords() throws IOException {
        Set<String> keys = bundle("en");
        Stream.of(
                        Rating.values(),
                        Reach.values(),
                        Nearness.values(),
                        WorkerClass.values(),
                        Standing.values(),
                        PostLevel.values(),
                        ServicePlace.values(),
                        CommendationType.values(),
                        DisciplineLevel.values(),
                        AchievementKind.values(),
                        AwardKind.values(),
                        Subject.values(),
                        Level.values(),
                        Cadence.values(),
                        Grade.values(),
                        CouncilLevel.values(),
                        Paper.When.values(),
                        Payment.Fate.values(),
                        Provision.Topic.values(),
                        Decider.Who.values())
                .flatMap(Stream::of)
                .forEach(value -> assertThat(Argument.term((Enum<?>) value))
                        .isInstanceOfSatisfying(
                                Argument.Term.class, term -> assertThat(keys).contains(term.key())));
    }

    @Test
    void aSentenceIsSaidInBothLanguages() {
        Words words = Words.of(
                "rules.missing.initiatives",
                new Argument.Count(1),
                Argument.term(Reach.MINISTRY),
                new Argument.Year(2021),
                new Argument.Year(2023),
                new Argument.Day(LocalDate.of(2024, 3, 1)));
        assertThat(Wording.plain(Locale.of("vi")).say(words))
                .isEqualTo("Cần thêm 1 sáng kiến từ cấp Bộ trở lên của các năm 2021 đến 2023, được công nhận trước ngày"
                        + " 01/03/2024");
        assertThat(Wording.plain(Locale.ENGLISH).say(words))
                .isEqualTo("1 more initiative of ministry level or above from 2021 to 2023 needed, recognised before"
                        + " 01/03/2024");
    }

    @Test
    void anAwardIsSaidByItsName() {
        Wording wording = new Wording(
                Locale.ENGLISH, (key, arguments) -> key + arguments[0], award -> "<" + award + ">", clause -> "");
        assertThat(wording.say(Words.of("x", new Argument.Award(new AwardKey("giay-khen")))))
                .isEqualTo("x<giay-khen>");
    }

    private static Set<String> keysOfTheCode() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file);
                KEY.matcher(code).results().forEach(found -> keys.add(found.group(1)));
                FAULT.matcher(code).results().forEach(found -> {
                    keys.add("rules.fault." + found.group(1));
                    keys.add("rules.mend." + found.group(2));
                });
            }
        }
        assertThat(keys).hasSizeGreaterThan(100);
        return keys;
    }

    private static Set<String> bundle(String language) throws IOException {
        Properties properties = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources/words/rules_" + language + ".properties"))) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }
}
