package vn.vinhdanh;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import vn.vinhdanh.rules.Law;

/** The habits of the house that a compiler does not see. */
class HouseRulesTests {

    private static final JavaClasses CODE = new ClassFileImporter(
                    List.of(location -> !location.contains("/test-classes/")))
            .importPackages("vn.vinhdanh");

    @Test
    void timeComesFromAClockThatTestsCanSet() {
        for (Class<?> time : List.of(LocalDate.class, LocalDateTime.class, Instant.class)) {
            noClasses().should().callMethod(time, "now").check(CODE);
        }
    }

    @Test
    void namesSayWhatTheyAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO|Entity|Repository)")
                .because("a name says what the thing is")
                .check(CODE);
    }

    @Test
    void nobodyLeansOnTheSample() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.vinhdanh.sample..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.vinhdanh.sample..")
                .check(CODE);
    }

    @Test
    void rulesKnowNoFramework() {
        noClasses()
                .that()
                .resideInAPackage("vn.vinhdanh.rules..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "jakarta..")
                .check(CODE);
    }

    @Test
    void nobodyKeepsAnOldLaw() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .areMetaAnnotatedWith(Component.class)
                .should()
                .haveRawType(Law.class)
                .because("a ministry may renew the law while the house runs: ask LawInForce")
                .check(CODE);
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        List<String> unmarked = new ArrayList<>();
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java"))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                if (!hasJava(folder)) {
                    continue;
                }
                Path door = folder.resolve("package-info.java");
                if (!Files.exists(door) || !Files.readString(door).contains("@NullMarked")) {
                    unmarked.add(folder.toString());
                }
            }
        }
        assertThat(unmarked).isEmpty();
    }

    @Test
    void templatesKeepToTheContentSecurityPolicy() throws IOException {
        Pattern forbidden = Pattern.compile(
                "(\\sstyle=|<style|<script(?![^>]*\\ssrc=)|\\son[a-z]+=\"|https?://(?!www\\.w3\\.org))");
        List<String> found = new ArrayList<>();
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            for (Path template :
                    templates.filter(file -> file.toString().endsWith(".jte")).toList()) {
                var match = forbidden.matcher(Files.readString(template));
                if (match.find()) {
                    found.add(template + ": " + match.group());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyFormThatPostsCarriesItsToken() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            for (Path template :
                    templates.filter(file -> file.toString().endsWith(".jte")).toList()) {
                String text = Files.readString(template);
                var form = Pattern.compile("(?s)<form[^>]*method=\"post\".*?</form>")
                        .matcher(text);
                while (form.find()) {
                    if (!form.group().contains("page.csrf()")) {
                        found.add(template.toString());
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static boolean hasJava(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        }
    }
}
