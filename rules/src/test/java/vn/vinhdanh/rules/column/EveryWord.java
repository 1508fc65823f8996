package vn.vinhdanh.rules.column;

import java.util.ArrayList;
import java.util.List;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.reading.LawFile;
import vn.vinhdanh.rules.reading.LawReader;

/** A made-up law in which every word of the vocabulary stands, alone and inside others, without guards and, from 2022 on, with all. */
final class EveryWord {

    private static final String CHECKED = "checked: { on: 2026-11-21, grade: VERIFIED, source: \"made up\" }\n";

    private static final List<String> CONDITIONS = List.of(
            "rated: { at-least: good }",
            "rated-years: { at-least: good, years: 1 }",
            "within: { years: 4, requires: [ { rated-years: { at-least: completed, years: 3 } } ] }",
            "within: { years: 5, requires: [ { rated-throughout: { at-least: good } } ] }",
            "rated-in-a-row: { at-least: good, years: 3 }",
            "rated-in-a-row: { at-least: completed, years: 2, meanwhile: [ { initiatives: { reach: base, at-least: 3 } } ] }",
            "rated-in-a-row: { at-least: good, years: 2, meanwhile: [ { not-disciplined: { from: warning } }, "
                    + "{ awarded: { award: danh-hieu, times: 2 } } ] }",
            "in-a-row: { award: danh-hieu, times: 2 }",
            "in-a-row: { award: danh-hieu, times: 2, ends: before-proposal }",
            "in-a-row: { award: danh-hieu, times: 2, ends: before-proposal, "
                    + "meanwhile: [ { initiatives: { reach: ministry, at-least: 1 } } ] }",
            "in-a-row: { award: danh-hieu, times: 3, meanwhile: [ { rated-years: { at-least: excellent, years: 2 } } ] }",
            "awarded: { award: danh-hieu, times: 1 }",
            "within: { years: 3, requires: [ { awarded: { award: danh-hieu, times: 3 } } ] }",
            "holds: { award: bang-khen }",
            "holds: { award: bang-khen, before-years: 5 }",
            "holds: { award: bang-khen, then: [ { rated-in-a-row: { at-least: good, years: 2 } } ] }",
            "holds: { award: bang-khen, before-years: 2, then: [ { in-a-row: { award: danh-hieu, times: 2 } }, "
                    + "{ within: { years: 6, requires: [ { initiatives: { reach: base, at-least: 2 } } ] } } ] }",
            "not-holds: { award: bang-khen }",
            "not-holds: { award: bang-khen, years: 5 }",
            "not-holds: { award: danh-hieu, years: 1 }",
            "meets: { award: danh-hieu }",
            "initiatives: { reach: base, at-least: 1 }",
            "initiatives: { reach: ministry, at-least: 1, older: ask }",
            "within: { years: 5, requires: [ { any-of: [ { initiatives: { reach: base, at-least: 3 } }, "
                    + "{ initiatives: { reach: ministry, at-least: 1, older: ask } }, "
                    + "{ research: { reach: base, at-least: 1 } } ] } ] }",
            "research: { reach: base, at-least: 1 }",
            "claimed: { achievement: movement }",
            "within: { years: 3, requires: [ { claimed: { achievement: sudden } } ] }",
            "not-disciplined: { from: reprimand }",
            "within: { years: 6, requires: [ { not-disciplined: { from: warning } } ] }",
            "employed: { months: 120, women-months: 96 }",
            "members-awarded: { award: danh-hieu, percent: 40 }",
            "members-awarded: { award: danh-hieu, more-than-percent: 20, count: 3 }",
            "members-completed: {}",
            "members-not-disciplined: { from: warning }",
            "all-of: [ { rated: { at-least: completed } }, { any-of: [ { claimed: { achievement: movement } }, "
                    + "{ in-a-row: { award: danh-hieu, times: 2 } } ] } ]",
            "any-of: [ { rated: { at-least: excellent, draft: true } }, { holds: { award: bang-khen } } ]",
            "any-of: [ { rated: { at-least: excellent, draft: true } }, { rated: { at-least: good, draft: true } } ]",
            "in-succession: { award: danh-hieu, times: 2, every: 3 }",
            "works-as: { one-of: [ worker, farmer ] }",
            "stands-as: { one-of: [ inside ] }",
            "sector-only: {}",
            "served: { in: sector, months: 120, women-months: 90 }",
            "tenure: { lines: [ { post: department-head, months: 60 } ], "
                    + "meanwhile: [ { rated-throughout: { at-least: good } } ] }");

    private static final List<String> GUARDS = List.of(
            "nothing-pending", "counts-after-discipline", "counts-from-last-award", "merit-steps", "single-use");

    private EveryWord() {}

    static Law law() {
        List<LawFile> files = new ArrayList<>();
        files.add(new LawFile(
                "acts/luat-mau.yaml",
                "act: luat-mau\nnames: { vi: Mẫu, en: Sample }\nnumber: \"1\"\nissuer: X\nissued: 2000-01-01\n"
                        + "in-force-from: 2000-01-01\n" + CHECKED));
        files.add(new LawFile(
                "transition/version-choice.yaml", "basis: receipt-day\ncites: \"luat-mau, Điều 9\"\n" + CHECKED));
        for (String each : GUARDS) {
            files.add(new LawFile(
                    "guards/" + each + ".yaml",
                    "guard: " + each + "\nkinds: [title, commendation]\nin-force-from: 2022-01-01\n"
                            + "cites: \"luat-mau, Điều 3\"\ngist: { vi: Mẫu, en: Sample }\n" + CHECKED));
        }
        files.add(award("danh-hieu", "title", "requires:\n      - rated: { at-least: good, cites: Điều 2 }\n"));
        files.add(award(
                "bang-khen", "commendation", "requires:\n      - rated: { at-least: excellent, cites: Điều 2 }\n"));
        for (String condition : CONDITIONS) {
            String each = cited(condition);
            String kind = files.size() % 2 == 0 ? "title" : "commendation";
            files.add(award("khen-" + files.size(), kind, "requires:\n      - " + each + "\n"));
        }
        files.add(award("khen-theo-duong", "commendation", routes(false)));
        files.add(award("khen-theo-duong-nhap", "commendation", routes(true)));
        files.add(award(
                "khen-nhap",
                "commendation",
                "draft: true\n    requires:\n      - rated: { at-least: good, cites: Điều 2 }\n"));
        return new LawReader(files).read();
    }

    /** The same with a clause in every condition. */
    private static String cited(String condition) {
        return condition
                .replace(": {}", ": { }")
                .replaceAll(": \\{ (?=[^ ])", ": { cites: Điều 7, ")
                .replace(": { }", ": { cites: Điều 7 }");
    }

    private static String routes(boolean firstIsDraft) {
        return """
                requires:
                      - employed: { months: 12, cites: Điều 4 }
                    routes:
                      - route: one
                        names: { vi: Một, en: One }
                        cites: "luat-mau, Điều 4"
                        draft: %s
                        requires:
                          - rated: { at-least: excellent, cites: Điều 4 }
                          - initiatives: { reach: base, at-least: 1, cites: Điều 4 }
                      - route: two
                        names: { vi: Hai, en: Two }
                        cites: "luat-mau, Điều 5"
                        requires:
                          - claimed: { achievement: sudden, cites: Điều 4 }
                          - rated: { at-least: excellent, cites: Điều 4, draft: true }
                """.formatted(firstIsDraft);
    }

    private static LawFile award(String key, String kind, String body) {
        StringBuilder text = new StringBuilder("award: " + key + "\nkind: " + kind + "\n"
                + "names: { vi: \"" + key + "\", en: \"Award " + key + "\" }\n"
                + "subjects: [individual, collective, household]\nlevel: unit\n"
                + "decided-by: { who: minister, cites: \"luat-mau, Điều 1\" }\n"
                + "rank: 1\ncadence: annual\nsymbol: certificate-1\nversions:\n");
        for (String subject : List.of("individual", "collective", "household")) {
            text.append("  - subject: ")
                    .append(subject)
                    .append("\n    regime: SAMPLE\n    in-force-from: 2010-01-01\n    cites: \"luat-mau, Điều 2\"\n"
                            + "    gist: { vi: Mẫu, en: Sample }\n    " + CHECKED + "    ")
                    .append(body);
        }
        return new LawFile("awards/" + key + ".yaml", text.toString());
    }
}
