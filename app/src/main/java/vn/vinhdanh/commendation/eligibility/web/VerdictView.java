package vn.vinhdanh.commendation.eligibility.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.commendation.eligibility.LawWording;
import vn.vinhdanh.registry.OpenForms;
import vn.vinhdanh.rules.verdict.Answer;
import vn.vinhdanh.rules.verdict.RouteWeighed;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.wording.Wording;

/**
 * A verdict as a reader sees it.
 *
 * @param version the version of the law in short; null when none covers the day
 * @param grade how well its source was checked, by the key of the words; null without a version
 * @param basis why this version was chosen
 * @param common what every way needs
 * @param routes the ways, best first
 * @param notDeciding drafts, shown without influence
 * @param remarks what people must weigh themselves
 * @param href where the award's page of law opens
 */
public record VerdictView(
        Answer answer,
        @Nullable String version,
        @Nullable String regime,
        @Nullable String gist,
        @Nullable String grade,
        String basis,
        List<FoundView> common,
        List<Way> routes,
        List<FoundView> notDeciding,
        List<String> remarks,
        String lawStamp,
        String href) {

    /** One of several ways. */
    public record Way(String name, String clause, String state, List<FoundView> findings, List<String> missing) {}

    /** For a subject that is not on record. */
    public static VerdictView of(Verdict verdict, LawWording lawWording, Locale locale) {
        return of(verdict, OpenForms.NONE, lawWording, locale);
    }

    /** @param forms where the reader may put on record what is missing */
    public static VerdictView of(Verdict verdict, OpenForms forms, LawWording lawWording, Locale locale) {
        Wording wording = lawWording.in(locale);
        FoundView.Teller teller = new FoundView.Teller(verdict.on(), verdict.year(), forms, wording);
        var version = verdict.version();
        return new VerdictView(
                verdict.answer(),
                version == null ? null : lawWording.version(version, locale),
                version == null ? null : version.regime(),
                version == null ? null : version.gist().in(locale),
                version == null ? null : grade(version.checked().grade().name()),
                wording.say(verdict.basis()),
                verdict.findings().stream()
                        .map(each -> FoundView.of(each, verdict.award(), true, teller))
                        .toList(),
                verdict.routes().stream()
                        .map(each -> way(each, verdict, teller, locale))
                        .toList(),
                verdict.notDeciding().stream()
                        .map(each -> FoundView.of(each, verdict.award(), false, teller))
                        .toList(),
                verdict.remarks().stream().map(wording::say).toList(),
                verdict.lawStamp(),
                "/luat/" + verdict.award() + "?ngay=" + verdict.on());
    }

    private static Way way(RouteWeighed route, Verdict verdict, FoundView.Teller teller, Locale locale) {
        Wording wording = teller.wording();
        return new Way(
                route.names().in(locale),
                wording.clause().apply(route.clause().citation()),
                mark(route.answer()),
                route.findings().stream()
                        .map(each -> FoundView.of(each, verdict.award(), true, teller))
                        .toList(),
                route.missing().stream().map(wording::say).distinct().toList());
    }

    static String mark(Answer answer) {
        return switch (answer) {
            case MET -> "met";
            case NOT_MET -> "not";
            case UNKNOWN, NOT_FORMALISED -> "unknown";
        };
    }

    static String grade(String name) {
        return "rules.grade." + name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
