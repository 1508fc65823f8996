package vn.vinhdanh.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A made-up law of two acts and one award with two ways, to which tests add their own files. */
public final class SmallLaw {

    private static final String CHECKED = "checked: { on: 2026-11-21, grade: VERIFIED, source: \"made up\" }";

    private SmallLaw() {}

    /** The files of the State. */
    public static List<LawFile> files() {
        List<LawFile> files = new ArrayList<>();
        files.add(new LawFile("acts/luat-mau.yaml", act("luat-mau", "2020-01-01", "01/2020/QH")));
        files.add(new LawFile("transition/version-choice.yaml", choice()));
        files.add(new LawFile("awards/khen-mau.yaml", award("khen-mau", "minister")));
        files.add(new LawFile("awards/huan-chuong-mau.yaml", award("huan-chuong-mau", "president")));
        files.add(new LawFile("procedures/ballots.yaml", """
                ballots:
                  - awards: [khen-mau]
                    council: ministry
                    percent: 80
                    regime: SAMPLE
                    in-force-from: 2020-01-01
                    in-force-until: 2022-12-31
                    cites: "luat-mau, Điều 7"
                    %s
                deadlines:
                  - deadline: appraisal
                    names: { vi: "Thẩm định", en: "Appraisal" }
                    working-days: 20
                    in-force-from: 2020-01-01
                    cites: "luat-mau, Điều 8"
                    %s
                """.formatted(CHECKED, CHECKED)));
        files.add(new LawFile("awards/khen-mau.cases.yaml", cases("khen-mau")));
        files.add(new LawFile("awards/huan-chuong-mau.cases.yaml", cases("huan-chuong-mau")));
        return files;
    }

    /** The State's files and a ministry's beside them, by path. */
    public static List<LawFile> with(Map<String, String> ministrys) {
        List<LawFile> files = files();
        ministrys.forEach((path, text) -> files.add(LawFile.ministry(path, text, "luat/" + path)));
        return files;
    }

    /** The day that chooses the version. */
    public static String choice() {
        return """
                basis: receipt-day
                cites: "luat-mau, Điều 9"
                %s
                """.formatted(CHECKED);
    }

    public static String act(String key, String from, String number) {
        return """
                act: %s
                names: { vi: "Văn bản mẫu", en: "Sample act" }
                number: "%s"
                issuer: "Nơi ban hành"
                issued: %s
                in-force-from: %s
                %s
                """.formatted(key, number, from, from, CHECKED);
    }

    public static String award(String key, String decider) {
        return """
                award: %1$s
                kind: commendation
                names: { vi: "Tên %1$s", en: "Name %1$s" }
                subjects: [individual]
                level: ministry
                decided-by: { who: %2$s, cites: "luat-mau, Điều 1" }
                rank: 1
                cadence: annual
                symbol: certificate-1
                versions:
                  - subject: individual
                    regime: SAMPLE
                    in-force-from: 2020-01-01
                    cites: "luat-mau, Điều 2"
                    gist: { vi: "Hai cách.", en: "Two ways." }
                    %3$s
                    requires:
                      - not-disciplined: { from: warning, cites: "Điều 2 khoản 1" }
                    routes:
                      - route: merit
                        names: { vi: "Công trạng", en: "Merit" }
                        cites: "Điều 2 khoản 2"
                        requires:
                          - rated-in-a-row: { at-least: excellent, years: 2, cites: "Điều 2 khoản 2" }
                      - route: sudden
                        names: { vi: "Đột xuất", en: "Sudden" }
                        cites: "Điều 2 khoản 3"
                        requires:
                          - claimed: { achievement: sudden, cites: "Điều 2 khoản 3" }
                """.formatted(key, decider, CHECKED);
    }

    /** A further version, to be put at the end of {@link #award}. */
    public static String version(String from, int years) {
        return """
                  - subject: individual
                    regime: SAMPLE-2
                    in-force-from: %s
                    cites: "luat-mau, Điều 3"
                    gist: { vi: "Nhiều năm.", en: "More years." }
                    %s
                    requires:
                      - rated-in-a-row: { at-least: excellent, years: %d, cites: "Điều 3" }
                """.formatted(from, CHECKED, years);
    }

    public static String cases(String award) {
        return """
                award: %s
                cases:
                  - says: "Hai năm xuất sắc thì đạt"
                    on: 2021-03-01
                    year: 2020
                    facts:
                      since: 2010-01-01
                      ratings: { 2019: excellent, 2020: excellent }
                    expect: met
                    route: merit
                """.formatted(award);
    }

    /** A way that a ministry adds to the State's award. */
    public static String addition(String award, String from, String until) {
        return """
                adds-to: %s
                called: ["Khen kiểu Bộ"]
                routes:
                  - route: long-service
                    names: { vi: "Gắn bó lâu năm", en: "Long service" }
                    subject: individual
                    in-force-from: %s
                %s    cites: "thong-tu-bo, Điều 5"
                    gist: { vi: "Hai mươi năm.", en: "Twenty years." }
                    %s
                    requires:
                      - employed: { months: 240, cites: "Điều 5 khoản 1" }
                """.formatted(award, from, until.isEmpty() ? "" : "    in-force-until: " + until + "\n", CHECKED);
    }

    public static String quota(String key, String cites) {
        return """
                quotas:
                  - quota: %s
                    names: { vi: "Tỷ lệ của Bộ", en: "The ministry's share" }
                    award: khen-mau
                    percent: 20
                    in-force-from: 2021-01-01
                    cites: "%s"
                    %s
                """.formatted(key, cites, CHECKED);
    }

    public static String ballot(String from, int percent) {
        return """
                ballots:
                  - awards: [khen-mau]
                    council: ministry
                    percent: %d
                    regime: OWN
                    in-force-from: %s
                    cites: "thong-tu-bo, Điều 6"
                    %s
                """.formatted(percent, from, CHECKED);
    }
}
