package vn.vinhdanh.commendation.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.reading.CaseReader;
import vn.vinhdanh.rules.reading.LawCase;
import vn.vinhdanh.rules.reading.LawFiles;
import vn.vinhdanh.rules.verdict.Verdict;

/** An explanation reads back as the very verdict that was packed. */
class ExplanationTests {

    @Test
    void everyCaseOfTheLawComesBackWhole() {
        Law law = Law.read();
        List<Award> awards = law.awards();
        Lexicon lexicon = new Lexicon();
        ExplanationWriter writer = new ExplanationWriter(lexicon);
        List<byte[]> packed = new ArrayList<>();
        List<List<Verdict>> weighed = new ArrayList<>();
        List<LawCase> cases = CaseReader.read(LawFiles.fromClassPath());
        for (LawCase each : cases) {
            List<Verdict> verdicts = new ArrayList<>();
            for (int i = 0; i < awards.size(); i++) {
                Verdict verdict = law.on(each.on()).award(awards.get(i).key()).weigh(each.facts());
                verdicts.add(verdict);
                writer.add(i, verdict);
            }
            weighed.add(verdicts);
            packed.add(writer.take());
        }
        Explanations explanations = new Explanations(lexicon.toBytes());
        for (int i = 0; i < packed.size(); i++) {
            assertThat(explanations.all(packed.get(i))).isEqualTo(weighed.get(i));
            assertThat(explanations.find(packed.get(i), awards.size() - 1))
                    .contains(weighed.get(i).getLast());
        }
        assertThat(explanations.find(packed.getFirst(), awards.size())).isEmpty();
    }
}
