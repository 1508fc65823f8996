package vn.vinhdanh.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.reading.CaseReader;
import vn.vinhdanh.rules.reading.LawCase;
import vn.vinhdanh.rules.reading.LawFiles;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.verdict.RouteWeighed;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.wording.Wording;
import vn.vinhdanh.rules.wording.Words;

/** Every little calendar beside an award gets the verdict it says. */
class LawCasesTests {

    private static final Law LAW = Law.read();
    private static final List<LawCase> CASES = CaseReader.read(LawFiles.fromClassPath());

    @TestFactory
    Stream<DynamicTest> cases() {
        return CASES.stream()
                .map(each -> DynamicTest.dynamicTest(each.award() + ": " + each.says(), () -> judge(each)));
    }

    private static void judge(LawCase each) {
        Verdict verdict = LAW.on(each.on()).weigh(each.award(), each.facts());
        String place = each.file() + ":" + each.line() + " " + verdict.missing();
        assertThat(verdict.answer()).as(place).isEqualTo(each.expected());
        if (each.regime() != null) {
            assertThat(verdict.version())
                    .as(place)
                    .isNotNull()
                    .satisfies(version ->
                            assertThat(version == null ? "" : version.regime()).isEqualTo(each.regime()));
        }
        if (each.route() != null) {
            assertThat(verdict.bestRoute()).as(place).map(RouteWeighed::route).contains(each.route());
        }
        assertThat(verdict.missing().stream().map(Words::key)).as(place).containsAll(each.missing());
        for (Locale locale : List.of(Locale.of("vi"), Locale.ENGLISH)) {
            everythingIsSaid(verdict, Wording.plain(locale));
        }
    }

    private static void everythingIsSaid(Verdict verdict, Wording wording) {
        assertThat(wording.say(verdict.basis())).isNotBlank();
        verdict.remarks().forEach(words -> assertThat(wording.say(words)).isNotBlank());
        verdict.findings().forEach(each -> isSaid(each, wording));
        verdict.notDeciding().forEach(each -> isSaid(each, wording));
        verdict.routes().forEach(route -> route.findings().forEach(each -> isSaid(each, wording)));
    }

    private static void isSaid(Finding finding, Wording wording) {
        Stream.of(List.of(finding.required()), finding.seen(), finding.missing())
                .flatMap(List::stream)
                .forEach(words -> assertThat(wording.say(words)).isNotBlank().doesNotContain("{"));
        assertThat(finding.missing().isEmpty())
                .as("only what is met misses nothing: " + finding)
                .isEqualTo(finding instanceof Finding.Met);
        finding.parts().forEach(each -> isSaid(each, wording));
    }

    @Test
    void everyVersionOfEveryAwardHasACase() {
        Set<String> covered = new HashSet<>();
        for (LawCase each : CASES) {
            LAW.rules(each.award()).orElseThrow().versions().stream()
                    .filter(version -> version.subject() == each.facts().subject()
                            && version.inForce().covers(each.on()))
                    .forEach(version -> covered.add(version.stamp()));
        }
        for (Award award : LAW.awards()) {
            for (Version version : LAW.rules(award.key()).orElseThrow().versions()) {
                assertThat(covered)
                        .as("a case in awards/" + award.key() + ".cases.yaml for "
                                + version.inForce().from() + ", " + version.subject())
                        .contains(version.stamp());
            }
        }
    }
}
