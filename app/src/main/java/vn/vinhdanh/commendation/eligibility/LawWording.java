package vn.vinhdanh.commendation.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.commendation.dossier.StoredVerdict;
import vn.vinhdanh.registry.RecordForm;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.catalogue.Act;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.rules.catalogue.Citation;
import vn.vinhdanh.rules.catalogue.Said;
import vn.vinhdanh.rules.verdict.Clause;
import vn.vinhdanh.rules.verdict.Finding;
import vn.vinhdanh.rules.verdict.Verdict;
import vn.vinhdanh.rules.verdict.VersionUsed;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Wording;

/** Says what the rules found, on pages and for keeping, and where in this house a clause opens. */
@Component
public class LawWording {

    private final LawInForce law;
    private final vn.vinhdanh.web.Words words;

    LawWording(LawInForce law, vn.vinhdanh.web.Words words) {
        this.law = law;
        this.words = words;
    }

    /** The wording of one language. */
    public Wording in(Locale locale) {
        return new Wording(
                locale,
                (key, arguments) -> words.say(locale, key, arguments),
                award -> name(award, locale),
                this::clause);
    }

    /** An award's name; its key when the law files do not know it. */
    public String name(AwardKey award, Locale locale) {
        return law.award(award).map(known -> known.names().in(locale)).orElse(award.value());
    }

    /** The name of an act; its key when the law files do not know it. */
    public String act(vn.vinhdanh.rules.catalogue.ActKey act, Locale locale) {
        return law.act(act).map(known -> known.names().in(locale)).orElse(act.value());
    }

    /** A clause with the number of its act: "Điều 22, 06/2022/QH15"; empty where no act stands behind it. */
    public String clause(Citation citation) {
        if (citation.isNone()) {
            return "";
        }
        return citation.clause() + ", "
                + law.act(citation.act()).map(Act::number).orElse(citation.act().value());
    }

    /** Which version of the law was applied, in short. */
    public String version(VersionUsed version, Locale locale) {
        return words.say(
                locale,
                "eligibility.version.used",
                law.act(version.citation().act())
                        .map(act -> act.names().in(locale))
                        .orElse(version.citation().act().value()),
                clause(version.citation()),
                version.inForce().from());
    }

    /** Where a clause opens: the award's page of law as of the day, at the condition. */
    public static String path(AwardKey award, LocalDate day, Clause clause) {
        return "/luat/" + award + "?ngay=" + day + "#" + clause.anchor();
    }

    /** Whose standard the parts of a finding are: another award's, where one is asked for by its standard. */
    public static AwardKey awardOfParts(Finding finding, AwardKey award) {
        if (!finding.required().key().startsWith("rules.required.meets")) {
            return award;
        }
        for (Argument each : finding.required().arguments()) {
            if (each instanceof Argument.Award of) {
                return of.key();
            }
        }
        return award;
    }

    /** A verdict in both languages, to be kept word for word. */
    public StoredVerdict keep(Verdict verdict) {
        List<StoredVerdict.Line> lines = new ArrayList<>();
        Both both = new Both(in(vn.vinhdanh.web.Words.VIETNAMESE), in(vn.vinhdanh.web.Words.ENGLISH));
        verdict.decidingFindings().forEach(each -> keep(each, verdict.award(), verdict.on(), true, both, lines));
        verdict.notDeciding().forEach(each -> keep(each, verdict.award(), verdict.on(), false, both, lines));
        VersionUsed used = verdict.version();
        Said version = used == null
                ? null
                : new Said(
                        version(used, vn.vinhdanh.web.Words.VIETNAMESE), version(used, vn.vinhdanh.web.Words.ENGLISH));
        return new StoredVerdict(verdict.answer(), verdict.on(), verdict.lawStamp(), version, lines);
    }

    private record Both(Wording vietnamese, Wording english) {

        Said say(vn.vinhdanh.rules.wording.Words sentence) {
            return new Said(vietnamese.say(sentence), english.say(sentence));
        }

        List<Said> say(List<vn.vinhdanh.rules.wording.Words> sentences) {
            return sentences.stream().map(this::say).toList();
        }
    }

    private void keep(
            Finding finding,
            AwardKey award,
            LocalDate day,
            boolean deciding,
            Both both,
            List<StoredVerdict.Line> lines) {
        boolean decides = deciding && !finding.clause().draft();
        List<vn.vinhdanh.rules.wording.Words> missing = ownMissing(finding);
        lines.add(new StoredVerdict.Line(
                finding.answer(),
                clause(finding.clause().citation()),
                path(award, day, finding.clause()),
                both.say(finding.required()),
                both.say(finding.seen()),
                both.say(missing),
                RecordForm.of(missing).orElse(null),
                decides));
        AwardKey ofParts = awardOfParts(finding, award);
        finding.parts().forEach(part -> keep(part, ofParts, day, decides, both, lines));
    }

    /** What a finding lacks itself, without what its parts say they lack. */
    public static List<vn.vinhdanh.rules.wording.Words> ownMissing(Finding finding) {
        Set<vn.vinhdanh.rules.wording.Words> ofParts = new HashSet<>();
        finding.parts().forEach(part -> ofParts.addAll(part.missing()));
        return finding.missing().stream()
                .filter(each -> !ofParts.contains(each))
                .toList();
    }

    /** The first clause that stands against a yes, or the version's own; null when no law covers the day. */
    public @Nullable String decisiveClause(Verdict verdict) {
        for (Finding each : verdict.decidingFindings()) {
            if (!(each instanceof Finding.Met) && !each.clause().draft()) {
                return clause(each.clause().citation());
            }
        }
        return verdict.version() == null ? null : clause(verdict.version().citation());
    }
}
