package vn.vinhdanh.commendation.eligibility.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.vinhdanh.commendation.eligibility.GivenFacts;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.reading.CaseReader;
import vn.vinhdanh.rules.reading.LawCase;
import vn.vinhdanh.rules.reading.LawFiles;
import vn.vinhdanh.rules.verdict.Verdict;

/** The form for a made-up subject takes whatever a case of the law says: the verdict is that of the case. */
class FactsTypedTests {

    private static final Law LAW = Law.read();

    @TestFactory
    Stream<DynamicTest> everyCaseOfTheLawIsWeighedAlikeFromTheForm() {
        List<LawCase> cases = CaseReader.read(LawFiles.fromClassPath());
        assertThat(cases).hasSizeGreaterThan(50);
        return cases.stream()
                .map(each -> DynamicTest.dynamicTest(each.award() + ": " + each.says(), () -> weighedAlike(each)));
    }

    private static void weighedAlike(LawCase of) {
        var reading = GivenFacts.read(FactsTyped.of(of), LAW, Set.of());
        assertThat(reading.problems()).isEmpty();
        var rules = LAW.on(of.on()).award(of.award());
        Verdict typed = rules.weigh(Objects.requireNonNull(reading.facts()));
        Verdict given = rules.weigh(of.facts());
        assertThat(typed.answer()).isEqualTo(given.answer());
        assertThat(typed.missing()).isEqualTo(given.missing());
    }
}
