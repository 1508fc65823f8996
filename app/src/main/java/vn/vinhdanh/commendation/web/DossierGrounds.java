package vn.vinhdanh.commendation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.commendation.dossier.Dossier;
import vn.vinhdanh.commendation.dossier.Dossiers;
import vn.vinhdanh.commendation.dossier.Grounds;
import vn.vinhdanh.commendation.dossier.KeptVerdict;
import vn.vinhdanh.commendation.dossier.Subject;
import vn.vinhdanh.registry.AwardNames;
import vn.vinhdanh.registry.InitiativeId;
import vn.vinhdanh.registry.InitiativeRecord;
import vn.vinhdanh.registry.Records;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.catalogue.Award;
import vn.vinhdanh.rules.catalogue.AwardKind;
import vn.vinhdanh.rules.fact.CommendationType;
import vn.vinhdanh.web.Choice;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Words;

/** Lays out what a dossier rests on, and what became another since it was weighed before. */
@Component
class DossierGrounds {

    private final Dossiers dossiers;
    private final Records records;
    private final AwardNames awards;
    private final LawInForce law;
    private final Words words;

    DossierGrounds(Dossiers dossiers, Records records, AwardNames awards, LawInForce law, Words words) {
        this.dossiers = dossiers;
        this.records = records;
        this.awards = awards;
        this.law = law;
        this.words = words;
    }

    /** @throws Refusal when what was typed is no kind of achievement, no year or no initiative */
    static Grounds read(String type, String from, List<String> initiatives) {
        CommendationType chosen = Arrays.stream(CommendationType.values())
                .filter(each -> key(each).equals(type))
                .findFirst()
                .orElseThrow(() -> new Refusal("commendation.refusal.unreadable-choice"));
        if (!from.strip().matches("(19|20)\\d\\d")
                || !initiatives.stream().allMatch(each -> each.matches("\\d{1,18}"))) {
            throw new Refusal("commendation.refusal.year-unreadable", from);
        }
        return new Grounds(
                chosen,
                Integer.parseInt(from.strip()),
                initiatives.stream().map(Long::valueOf).map(InitiativeId::new).toList());
    }

    private static String key(CommendationType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    DossierPages.GroundsView view(Dossier dossier, Locale locale) {
        AwardKind kind = kind(dossier);
        Grounds grounds = dossier.grounds();
        List<DossierPages.InitiativeView> options = dossier.subject() instanceof Subject.OfPerson of
                ? records.initiatives(of.person()).stream()
                        .filter(each -> each.recognisedOn() != null && each.year() <= dossier.year())
                        .map(each -> view(each, grounds, kind, locale))
                        .toList()
                : List.of();
        return new DossierPages.GroundsView(
                words.say(locale, "commendation.type." + key(grounds.type())),
                key(grounds.type()),
                grounds.from(),
                kind == AwardKind.TITLE,
                dossier.subject() instanceof Subject.OfPerson,
                Arrays.stream(CommendationType.values())
                        .map(each -> new Choice(key(each), words.say(locale, "commendation.type." + key(each))))
                        .toList(),
                options.stream().filter(DossierPages.InitiativeView::chosen).toList(),
                options);
    }

    private @Nullable AwardKind kind(Dossier dossier) {
        return law.award(dossier.award()).map(Award::kind).orElse(null);
    }

    private DossierPages.InitiativeView view(
            InitiativeRecord initiative, Grounds grounds, @Nullable AwardKind kind, Locale locale) {
        var usedFor = initiative.usedFor();
        boolean free = usedFor == null || law.award(usedFor).map(Award::kind).orElse(null) == kind;
        return new DossierPages.InitiativeView(
                initiative.id().toString(),
                initiative.title(),
                words.say(
                        locale,
                        "commendation.grounds.initiative",
                        words.say(
                                locale,
                                "rules.reach." + initiative.reach().name().toLowerCase(Locale.ROOT)),
                        Integer.toString(initiative.year()),
                        initiative.recognisedOn()),
                usedFor == null ? "" : awards.name(usedFor, locale),
                grounds.initiatives().contains(initiative.id()),
                free);
    }

    /** How the latest verdict differs from the one before it; null when there is none before or nothing differs. */
    DossierPages.@Nullable Change change(Dossier dossier) {
        List<KeptVerdict> kept = dossiers.verdicts(dossier.id());
        if (kept.size() < 2) {
            return null;
        }
        KeptVerdict after = kept.get(0);
        KeptVerdict before = kept.get(1);
        List<KeptVerdict.Changed> lines = after.since(before.verdict());
        boolean same =
                lines.isEmpty() && after.verdict().answer() == before.verdict().answer();
        return same ? null : new DossierPages.Change(before, after, lines);
    }
}
