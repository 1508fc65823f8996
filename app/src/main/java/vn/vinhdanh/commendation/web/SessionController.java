package vn.vinhdanh.commendation.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.commendation.council.AgendaItem;
import vn.vinhdanh.commendation.council.BallotPaper;
import vn.vinhdanh.commendation.council.Ballots;
import vn.vinhdanh.commendation.council.Conflict;
import vn.vinhdanh.commendation.council.Convening;
import vn.vinhdanh.commendation.council.Mark;
import vn.vinhdanh.commendation.council.RollMember;
import vn.vinhdanh.commendation.council.Session;
import vn.vinhdanh.commendation.council.SessionId;
import vn.vinhdanh.commendation.council.Sessions;
import vn.vinhdanh.registry.AwardNames;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Screen;

/** One session from its calling to its minutes, with the ballot in between. */
@Controller
@RequestMapping("/hoi-dong/phien/{id}")
class SessionController {

    private final Sessions sessions;
    private final Convening convening;
    private final Ballots ballots;
    private final AwardNames awards;
    private final Story story;

    SessionController(Sessions sessions, Convening convening, Ballots ballots, AwardNames awards, Story story) {
        this.sessions = sessions;
        this.convening = convening;
        this.ballots = ballots;
        this.awards = awards;
        this.story = story;
    }

    @GetMapping
    ModelAndView show(@PathVariable long id, Locale locale) {
        Session session = sessions.find(new SessionId(id));
        return Screen.of(
                "commendation/session",
                new CouncilPages.SessionPage(
                        session,
                        sessions.own(session).orElse(null),
                        sessions.isSecretary(),
                        ballots.of(session.id()),
                        ballots.papers(session.id()),
                        names(session, locale),
                        sessions.isSecretary() ? story.of("session", id) : List.of()));
    }

    private Map<String, String> names(Session session, Locale locale) {
        Map<String, String> names = new TreeMap<>();
        session.agenda()
                .forEach(item -> names.computeIfAbsent(
                        item.dossier().award().value(), key -> awards.name(new AwardKey(key), locale)));
        return names;
    }

    @PostMapping("/co-mat")
    ModelAndView markPresent(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(name = "co", required = false) @Nullable Set<Long> present) {
        convening.markPresent(new SessionId(id), present == null ? Set.of() : present, version);
        return back(id, "commendation.notice.presence");
    }

    @PostMapping("/khai-mac")
    ModelAndView open(@PathVariable long id, @RequestParam int version) {
        convening.open(new SessionId(id), version);
        return back(id, "commendation.notice.session-open");
    }

    @PostMapping("/xung-dot")
    ModelAndView declare(
            @PathVariable long id,
            @RequestParam long item,
            @RequestParam long member,
            @RequestParam Conflict.Kind kind,
            @RequestParam(defaultValue = "") String note,
            @RequestParam int version) {
        convening.declare(new SessionId(id), item, member, kind, note, version);
        return back(id, "commendation.notice.conflict");
    }

    @PostMapping("/xung-dot/xoa")
    ModelAndView withdrawConflict(
            @PathVariable long id, @RequestParam long item, @RequestParam long member, @RequestParam int version) {
        convening.withdrawConflict(new SessionId(id), item, member, version);
        return back(id, "commendation.notice.conflict-struck");
    }

    @PostMapping("/rut-muc")
    ModelAndView takeOff(@PathVariable long id, @RequestParam long item, @RequestParam int version) {
        convening.takeOff(new SessionId(id), item, version);
        return back(id, "commendation.notice.taken-off");
    }

    @PostMapping("/mo-phieu")
    ModelAndView openBallot(@PathVariable long id, @RequestParam int version) {
        ballots.open(new SessionId(id), version);
        return back(id, "commendation.notice.ballot-open");
    }

    @GetMapping("/bo-phieu")
    ModelAndView ballot(@PathVariable long id, Locale locale) {
        Session session = sessions.find(new SessionId(id));
        RollMember own = sessions.own(session).orElseThrow(NotFoundProblem::new);
        return Screen.of(
                "commendation/ballot",
                new CouncilPages.BallotPage(
                        session,
                        own,
                        session.agenda().stream()
                                .filter(item -> !item.conflicted(own.id()))
                                .toList(),
                        session.agenda().stream()
                                .filter(item -> item.conflicted(own.id()))
                                .toList(),
                        names(session, locale)));
    }

    /**
     * Takes a vote and shows the receipt in the answer itself: kept for a next page, it would have to be written down
     * beside the voter.
     */
    @PostMapping("/bo-phieu")
    ModelAndView cast(
            @PathVariable long id, @RequestParam UUID once, @RequestParam Map<String, String> all, Locale locale) {
        Map<Long, Mark> marks = new HashMap<>();
        all.forEach((name, value) -> {
            if (name.matches("phieu\\.\\d{1,18}")) {
                marks.put(Long.parseLong(name.substring("phieu.".length())), mark(value));
            }
        });
        List<BallotPaper> papers = ballots.cast(new SessionId(id), once, marks);
        Session session = sessions.find(new SessionId(id));
        Map<String, String> names = names(session, locale);
        return Screen.of(
                "commendation/receipt",
                new CouncilPages.ReceiptPage(
                        session,
                        papers.stream()
                                .map(paper -> line(session, paper, names))
                                .toList()));
    }

    private static Mark mark(String value) {
        try {
            return Mark.valueOf(value);
        } catch (IllegalArgumentException notOurs) {
            throw new Refusal("commendation.refusal.unreadable-choice");
        }
    }

    private static CouncilPages.ReceiptPage.Line line(Session session, BallotPaper paper, Map<String, String> names) {
        AgendaItem item = session.agenda().stream()
                .filter(each -> each.id() == paper.item())
                .findFirst()
                .orElseThrow();
        return new CouncilPages.ReceiptPage.Line(
                item.position(),
                item.dossier().subjectName(),
                names.getOrDefault(item.dossier().award().value(), ""),
                paper);
    }

    @PostMapping("/phieu-giay")
    ModelAndView handIn(
            @PathVariable long id,
            @RequestParam UUID once,
            @RequestParam(name = "thanh-vien", required = false) @Nullable Set<Long> members,
            @RequestParam Map<String, String> all) {
        ballots.handIn(
                new SessionId(id),
                once,
                members == null ? Set.of() : members,
                figures(all, "dong-y."),
                figures(all, "khong."));
        return back(id, "commendation.notice.papers-in");
    }

    private static Map<Long, Integer> figures(Map<String, String> all, String prefix) {
        Map<Long, Integer> figures = new HashMap<>();
        all.forEach((name, value) -> {
            if (name.matches(java.util.regex.Pattern.quote(prefix) + "\\d{1,18}") && value.matches("\\d{1,4}")) {
                figures.put(Long.parseLong(name.substring(prefix.length())), Integer.parseInt(value));
            }
        });
        return figures;
    }

    @PostMapping("/kiem-phieu")
    ModelAndView count(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(name = "du-thieu", defaultValue = "false") boolean evenIfMissing) {
        ballots.count(new SessionId(id), evenIfMissing, version);
        return back(id, "commendation.notice.counted");
    }

    @PostMapping("/huy-phieu")
    ModelAndView annul(
            @PathVariable long id, @RequestParam int version, @RequestParam(defaultValue = "") String reason) {
        ballots.annul(new SessionId(id), reason, version);
        return back(id, "commendation.notice.annulled");
    }

    @PostMapping("/be-mac")
    ModelAndView close(
            @PathVariable long id, @RequestParam int version, @RequestParam(defaultValue = "") String conclusion) {
        convening.close(new SessionId(id), conclusion, version);
        return back(id, "commendation.notice.session-closed");
    }

    private static ModelAndView back(long id, String notice) {
        return Screen.goTo("/hoi-dong/phien/" + id, notice);
    }
}
