package vn.vinhdanh.rules.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vinhdanh.rules.reading.LawFile;
import vn.vinhdanh.rules.reading.SmallLaw;

/** The commands as somebody types them. */
class LawToolsTests {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void aSoundLawAnswersZeroInBothLanguages() throws Exception {
        write(SmallLaw.files());
        assertThat(run("check", "--law", folder.toString())).isZero();
        assertThat(said()).contains("Không có lỗi.", "No faults.", "7 tệp", "7 files");
    }

    @Test
    void aFaultAnswersOneWithItsPlace() throws Exception {
        write(SmallLaw.files());
        Files.writeString(folder.resolve("awards/khen-mau.yaml"), "award: khen-mau\n");
        assertThat(run("check", "--law", folder.toString(), "--en")).isEqualTo(1);
        assertThat(said())
                .contains("awards/khen-mau.yaml:1", " is missing. → Add “")
                .doesNotContain("Thiếu");
    }

    @Test
    void aMinistrysFolderIsCheckedWithTheState() throws Exception {
        write(SmallLaw.files());
        Path own = folder.resolveSibling(folder.getFileName() + "-own");
        Path act = Files.createDirectories(own.resolve("acts")).resolve("luat-mau.yaml");
        Files.writeString(act, SmallLaw.act("luat-mau", "2020-01-01", "1"));
        assertThat(run("check", "--law", folder.toString(), "--own", own.toString(), "--en"))
                .isEqualTo(1);
        assertThat(said()).contains(act + ":1");
    }

    @Test
    void aDifferenceIsSaidForPeople() throws Exception {
        write(SmallLaw.files());
        assertThat(run("diff", "2020-02-01", "2023-01-01", "--law", folder.toString(), "--en"))
                .isZero();
        assertThat(said())
                .contains(
                        "The law of 01/02/2020 and the law of 01/01/2023",
                        "- share of votes: at least 80% of all members")
                .contains("Unchanged: Name huan-chuong-mau (Individual)");
        assertThat(run("diff", "2020-02-01", "2020-03-01", "--law", folder.toString(), "--vi"))
                .isZero();
        assertThat(said()).contains("Không có gì thay đổi.");
    }

    @Test
    void whatConditionsChangedComesFirstAndReversedDaysAreSwapped() {
        assertThat(run("diff", "2024-01-01", "2023-12-31", "--en")).isZero();
        assertThat(said())
                .startsWith("The first day was after the second: they have been swapped.")
                .containsSubsequence(
                        "The law of 31/12/2023 and the law of 01/01/2024",
                        "Awards with changed conditions: ",
                        "Summary:",
                        "requirement: ");
    }

    @Test
    void draftsAreCountedByFileUnlessAllAreAskedFor() {
        assertThat(run("check", "--en")).isZero();
        String folded = said();
        assertThat(folded).contains("Drafts, deciding nothing: ").doesNotContain("A draft, deciding nothing.");
        assertThat(run("check", "--en", "--all")).isZero();
        assertThat(said()).contains("A draft, deciding nothing.").hasSizeGreaterThan(folded.length());
    }

    @Test
    void nonsenseIsAnsweredKindly() throws Exception {
        write(SmallLaw.files());
        assertThat(run("diff", "hôm qua", "2023-01-01", "--law", folder.toString()))
                .isEqualTo(2);
        assertThat(said()).contains("“hôm qua” is not a day. Write it as 2024-01-31.");
        assertThat(run("diff", "1960-01-01", "2023-01-01", "--law", folder.toString()))
                .isEqualTo(2);
        assertThat(said())
                .contains(
                        "The day 01/01/1960 is before all law known here; the earliest rule is in force from 01/01/2020.");
        assertThat(run("diff", "2020-01-01")).isEqualTo(2);
        assertThat(run("chek")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(run("check", "--own")).isEqualTo(2);
        assertThat(run("check", "--own", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(said()).contains("There is no folder");
    }

    @Test
    void whatWasReadIsSaid() throws Exception {
        write(SmallLaw.files());
        Path none = folder.resolve("luat");
        assertThat(run("check", "--law", folder.toString(), "--usual-own", none.toString(), "--en"))
                .isZero();
        assertThat(said())
                .contains(
                        "Read the law of the State: 7 files in " + folder,
                        "none read, for there is no folder " + none,
                        "/quan-tri/luat");
        Path own = folder.resolveSibling(folder.getFileName() + "-mine");
        Path act = Files.createDirectories(own.resolve("acts")).resolve("quy-che.yaml");
        Files.writeString(act, SmallLaw.act("quy-che", "2021-01-01", "07/2021/QC"));
        assertThat(run("check", "--law", folder.toString(), "--usual-own", own.toString(), "--vi"))
                .isZero();
        assertThat(said()).contains("Quy định riêng của Bộ: 1 tệp trong " + own);
    }

    @Test
    void whatCannotBeReadIsNamed() throws Exception {
        write(SmallLaw.files());
        Path loop = folder.resolve("awards/vong.yaml");
        Files.createSymbolicLink(loop, loop);
        assertThat(run("check", "--law", folder.toString(), "--en")).isEqualTo(2);
        assertThat(said()).contains(loop + " cannot be read.");
        assertThat(run("diff", "2021-01-01", "2022-01-01", "--law", folder.toString(), "--en"))
                .isEqualTo(2);
        assertThat(said()).contains(loop + " cannot be read.");
    }

    @Test
    void theLanguageIsKeptWhereverItStands() {
        assertThat(run("check", "--own", folder.resolve("none").toString(), "--en"))
                .isEqualTo(2);
        assertThat(said()).contains("There is no folder").doesNotContain("Không");
        assertThat(run("check", "--rieng", "--vi")).isEqualTo(2);
        assertThat(said()).contains("Không hiểu “--rieng”").doesNotContain("Usage");
        assertThat(run("check", "--own", "a\u0000b", "--en")).isEqualTo(2);
        assertThat(said()).contains("There is no folder");
    }

    @Test
    void theLawOfTheHouseCanBeCompared() {
        assertThat(run("diff", "2023-12-31", "2024-01-01", "--vi")).isZero();
        assertThat(said()).contains("Chiến sĩ thi đua cơ sở (Cá nhân)", "nay:");
    }

    private void write(List<LawFile> files) throws Exception {
        for (LawFile file : files) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.text());
        }
    }

    private int run(String... arguments) {
        bytes.reset();
        return LawTools.run(List.of(arguments), new PrintStream(bytes, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
