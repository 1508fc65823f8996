package vn.vinhdanh.commendation.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vinhdanh.commendation.council.AgendaItem;
import vn.vinhdanh.commendation.council.BallotView;
import vn.vinhdanh.commendation.council.Ballots;
import vn.vinhdanh.commendation.council.Conflict;
import vn.vinhdanh.commendation.council.CouncilRole;
import vn.vinhdanh.commendation.council.RollMember;
import vn.vinhdanh.commendation.council.Session;
import vn.vinhdanh.commendation.council.SessionId;
import vn.vinhdanh.commendation.council.Sessions;
import vn.vinhdanh.printing.OfficialPaper;
import vn.vinhdanh.printing.OfficialPaper.Alignment;
import vn.vinhdanh.printing.OfficialPaper.GridColumn;
import vn.vinhdanh.rules.LawInForce;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.web.Settings;
import vn.vinhdanh.web.Words;

/** The official papers of a session and its decision, in the national format; their words are Vietnamese. */
@Component
public class DecisionPapers {

    private static final String GAP = "\u2026\u2026";
    private static final int NUMBER = 8;
    private static final int NAME = 34;
    private static final int UNIT = 34;
    private static final int AWARD = 24;

    private final Words words;
    private final Settings settings;
    private final LawInForce law;
    private final Sessions sessions;
    private final Ballots ballots;

    DecisionPapers(Words words, Settings settings, LawInForce law, Sessions sessions, Ballots ballots) {
        this.words = words;
        this.settings = settings;
        this.law = law;
        this.sessions = sessions;
        this.ballots = ballots;
    }

    /** The decision with its list; unsigned it leaves gaps for number, day and signer. */
    public OfficialPaper decision(Decision decision) {
        String title = decision.signerTitle() == null ? "" : decision.signerTitle();
        var paper = OfficialPaper.by(decision.issuer().toUpperCase(Words.VIETNAMESE))
                .numbered(decision.number() == null ? written("blank-decision") : decision.number())
                .at(place(), decision.signedOn())
                .kind(written("decision-kind"))
                .subject(decision.subject())
                .authority(title.toUpperCase(Words.VIETNAMESE))
                .grounds(written("grounds-law"));
        Long session = decision.session();
        if (session != null) {
            Session held = sessions.find(new SessionId(session));
            paper.grounds(written("grounds-council", held.councilName(), held.heldOn()));
        }
        paper.grounds(written("grounds-desk"));
        paper.article(written("article", 1), first(decision));
        paper.article(written("article", 2), written("effect"));
        paper.article(written("article", 3), written("carry-out"));
        paper.signedBy(decision.signer() == null ? "" : decision.signer(), title.toUpperCase(Words.VIETNAMESE));
        paper.copies(written("copies-as"), written("copies-file"));
        paper.watermark(watermark());
        paper.appendix(written("appendix"), note(decision));
        paper.table(columns(), rows(decision));
        return paper.paper();
    }

    private String first(Decision decision) {
        if (decision.revokes()) {
            return written("revoke", decision.items().size(), decision.reason());
        }
        long collectives =
                decision.items().stream().filter(DecisionItem::collective).count();
        String awards = decision.items().stream()
                .map(DecisionItem::award)
                .distinct()
                .map(this::name)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        String years = decision.items().stream()
                .map(item -> Integer.toString(item.year()))
                .distinct()
                .sorted()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        long people = decision.items().size() - collectives;
        String sentence = collectives == 0 ? "grant-people" : people == 0 ? "grant-collectives" : "grant-both";
        return written(sentence, awards, collectives, people, years);
    }

    private String note(Decision decision) {
        LocalDate day = decision.signedOn();
        return written(
                "appendix-note",
                decision.number() == null ? GAP : decision.number(),
                day == null ? GAP : Words.date(day));
    }

    private List<GridColumn> columns() {
        return List.of(
                new GridColumn(written("column-number"), NUMBER, Alignment.CENTRE),
                new GridColumn(written("column-name"), NAME, Alignment.LEFT),
                new GridColumn(written("column-unit"), UNIT, Alignment.LEFT),
                new GridColumn(written("column-award"), AWARD, Alignment.LEFT));
    }

    private List<List<String>> rows(Decision decision) {
        List<List<String>> rows = new ArrayList<>();
        for (DecisionItem item : decision.items()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    item.subjectName(),
                    item.collective() ? "" : item.atName(),
                    name(item.award())));
        }
        return rows;
    }

    /** The letter that lays a drafted decision before the leader who signs. */
    public OfficialPaper submission(Decision decision) {
        var paper = OfficialPaper.by(decision.issuer().toUpperCase(Words.VIETNAMESE))
                .numbered(written("blank-letter"))
                .at(place(), null)
                .kind(written("letter-kind"))
                .subject(decision.subject())
                .to(decision.issuer())
                .paragraph(written(
                        "letter-text", decision.subject(), decision.items().size()));
        paper.copies(written("copies-file"));
        paper.signedBy("", "");
        paper.watermark(watermark());
        paper.appendix(written("appendix"), "");
        paper.table(columns(), rows(decision));
        return paper.paper();
    }

    /** The minutes of a counted session: who was there, who might not vote, how each item fared. */
    public OfficialPaper minutes(Session session) {
        var paper = OfficialPaper.by(session.councilName().toUpperCase(Words.VIETNAMESE))
                .numbered(written("blank-minutes"))
                .at(place(), session.heldOn())
                .kind(written("minutes-kind"))
                .subject(written("minutes-subject", session.councilName()))
                .paragraph(written("minutes-when", session.heldOn(), session.councilName()));
        if (!session.place().isEmpty()) {
            paper.paragraph(written("minutes-place", session.place()));
        }
        paper.heading(written("minutes-present"));
        paper.paragraph(written("minutes-quorum", session.members(), session.present(), session.neededPresent()));
        String absent = session.roll().stream()
                .filter(member -> !member.present())
                .map(RollMember::name)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        if (!absent.isEmpty()) {
            paper.paragraph(written("minutes-absent", absent));
        }
        conflicts(paper, session);
        paper.heading(written("minutes-result"));
        int voted = ballots.of(session.id()).stream()
                .findFirst()
                .map(BallotView::voted)
                .map(java.util.Set::size)
                .orElse(0);
        paper.paragraph(written("minutes-voted", voted));
        paper.table(
                List.of(
                        new GridColumn(written("column-number"), NUMBER, Alignment.CENTRE),
                        new GridColumn(written("column-name"), NAME, Alignment.LEFT),
                        new GridColumn(written("column-award"), AWARD, Alignment.LEFT),
                        new GridColumn(written("column-result"), UNIT, Alignment.LEFT)),
                session.agenda().stream().map(this::resultRow).toList());
        if (!session.conclusion().isEmpty()) {
            paper.heading(written("minutes-conclusion"));
            paper.paragraph(session.conclusion());
        }
        paper.signedBy(chair(session), written("minutes-chair"));
        paper.copies(written("copies-file"));
        paper.watermark(watermark());
        return paper.paper();
    }

    private void conflicts(OfficialPaper.Writing paper, Session session) {
        paper.heading(written("minutes-conflicts"));
        boolean any = false;
        for (AgendaItem item : session.agenda()) {
            for (Conflict conflict : item.conflicts()) {
                any = true;
                paper.paragraph(written(
                        "minutes-conflict",
                        item.position(),
                        conflict.name(),
                        words.say(Words.VIETNAMESE, conflict.kind().key()).toLowerCase(Locale.ROOT)));
            }
        }
        if (!any) {
            paper.paragraph(written("minutes-no-conflict"));
        }
    }

    private List<String> resultRow(AgendaItem item) {
        AgendaItem.@Nullable Result result = item.result();
        String said = result == null
                ? ""
                : written(
                        "minutes-line",
                        result.approvals(),
                        result.members(),
                        Words.number(Words.VIETNAMESE, result.share()),
                        result.votesNeeded(),
                        words.say(
                                Words.VIETNAMESE,
                                result.passed() ? "commendation.state.passed" : "commendation.state.failed"));
        return List.of(
                Integer.toString(item.position()),
                item.dossier().subjectName(),
                name(item.dossier().award().value()),
                said);
    }

    private static String chair(Session session) {
        return session.roll().stream()
                .filter(member -> member.role() == CouncilRole.CHAIR)
                .map(RollMember::name)
                .findFirst()
                .orElse("");
    }

    private String name(String key) {
        return law.award(new AwardKey(key))
                .map(award -> award.names().vietnamese())
                .orElse(key);
    }

    private String place() {
        return settings.value("place").orElse(written("place"));
    }

    private String watermark() {
        return settings.sample() ? written("sample") : "";
    }

    private String written(String key, @Nullable Object... arguments) {
        return words.say(Words.VIETNAMESE, "commendation.paper." + key, arguments);
    }
}
