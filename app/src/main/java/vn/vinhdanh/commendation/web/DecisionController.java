package vn.vinhdanh.commendation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.commendation.certificate.Certificates;
import vn.vinhdanh.commendation.council.Session;
import vn.vinhdanh.commendation.council.SessionId;
import vn.vinhdanh.commendation.council.SessionState;
import vn.vinhdanh.commendation.council.Sessions;
import vn.vinhdanh.commendation.decision.Deciding;
import vn.vinhdanh.commendation.decision.Decision;
import vn.vinhdanh.commendation.decision.DecisionId;
import vn.vinhdanh.commendation.decision.DecisionLine;
import vn.vinhdanh.commendation.decision.DecisionPapers;
import vn.vinhdanh.commendation.decision.DecisionScope;
import vn.vinhdanh.commendation.decision.Decisions;
import vn.vinhdanh.commendation.dossier.Dossier;
import vn.vinhdanh.commendation.dossier.DossierId;
import vn.vinhdanh.organization.Listing;
import vn.vinhdanh.registry.AwardNames;
import vn.vinhdanh.rules.catalogue.AwardKey;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Paging;
import vn.vinhdanh.web.Screen;

/** Decisions: drafting from the passed list, signing, printing, undoing. */
@Controller
class DecisionController {

    private static final int SIZE = 50;
    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Decisions decisions;
    private final Deciding deciding;
    private final DecisionScope scope;
    private final DecisionPapers papers;
    private final Certificates certificates;
    private final CertificatePrints prints;
    private final Sessions sessions;
    private final AwardNames awards;
    private final Story story;

    DecisionController(
            Decisions decisions,
            Deciding deciding,
            DecisionScope scope,
            DecisionPapers papers,
            Certificates certificates,
            CertificatePrints prints,
            Sessions sessions,
            AwardNames awards,
            Story story) {
        this.decisions = decisions;
        this.deciding = deciding;
        this.scope = scope;
        this.papers = papers;
        this.certificates = certificates;
        this.prints = prints;
        this.sessions = sessions;
        this.awards = awards;
        this.story = story;
    }

    @GetMapping("/quyet-dinh")
    ModelAndView list(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            Locale locale) {
        Listing<DecisionLine> listing = decisions.list(text, Math.max(1, number), SIZE);
        List<Dossier> passed = scope.drafts() ? decisions.awaitingDecision() : List.of();
        Map<String, String> names = new TreeMap<>();
        passed.forEach(dossier ->
                names.computeIfAbsent(dossier.award().value(), key -> awards.name(new AwardKey(key), locale)));
        return Screen.of(
                "commendation/decisions",
                new DecisionPages.ListPage(
                        listing.rows(),
                        new Paging(listing.total(), Math.max(1, number), SIZE),
                        text,
                        passed,
                        names,
                        scope.drafts()));
    }

    @PostMapping("/quyet-dinh")
    ModelAndView draft(
            @RequestParam UUID once,
            @RequestParam String issuer,
            @RequestParam String subject,
            @RequestParam(name = "chon", required = false) @Nullable List<Long> chosen) {
        DecisionId id = deciding.draft(
                once,
                issuer,
                subject,
                chosen == null ? List.of() : chosen.stream().map(DossierId::new).toList());
        return Screen.goTo("/quyet-dinh/" + id, "commendation.notice.decision-drafted");
    }

    @GetMapping("/quyet-dinh/{id}")
    ModelAndView show(@PathVariable long id, Locale locale) {
        Decision decision = decisions.find(new DecisionId(id));
        Map<String, String> names = new TreeMap<>();
        decision.items()
                .forEach(item -> names.computeIfAbsent(item.award(), key -> awards.name(new AwardKey(key), locale)));
        return Screen.of(
                "commendation/decision",
                new DecisionPages.OnePage(
                        decision,
                        names,
                        scope.seesDrafts() ? story.of("decision", id) : List.of(),
                        scope.drafts(),
                        scope.signs(),
                        scope.seesDrafts()));
    }

    @PostMapping("/quyet-dinh/{id}/ky")
    ModelAndView sign(
            @PathVariable long id,
            @RequestParam UUID once,
            @RequestParam String number,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate signedOn,
            @RequestParam String signer,
            @RequestParam(defaultValue = "") String title,
            @RequestParam int version) {
        deciding.sign(new DecisionId(id), once, number, signedOn, signer, title, version);
        return Screen.goTo("/quyet-dinh/" + id, "commendation.notice.decision-signed", number);
    }

    @PostMapping("/quyet-dinh/{id}/bo")
    ModelAndView drop(@PathVariable long id, @RequestParam int version) {
        deciding.drop(new DecisionId(id), version);
        return Screen.goTo("/quyet-dinh", "commendation.notice.decision-dropped");
    }

    @PostMapping("/quyet-dinh/{id}/huy")
    ModelAndView revoke(
            @PathVariable long id,
            @RequestParam UUID once,
            @RequestParam String subject,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "chon", required = false) @Nullable List<Long> chosen) {
        Decision decision = decisions.find(new DecisionId(id));
        List<Long> undone = chosen == null ? List.of() : chosen;
        for (Long record : undone) {
            if (!standsIn(decision, record)) {
                throw scope.notYours(id);
            }
        }
        DecisionId revocation = deciding.draftRevocation(once, decision.issuer(), subject, reason, undone);
        return Screen.goTo("/quyet-dinh/" + revocation, "commendation.notice.decision-drafted");
    }

    private static boolean standsIn(Decision decision, Long awardRecord) {
        return decision.items().stream().anyMatch(item -> awardRecord.equals(item.awardRecord()));
    }

    @GetMapping("/quyet-dinh/{id}/quyet-dinh.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id) {
        return file(
                papers.decision(decisions.find(new DecisionId(id))).pdf(), MediaType.APPLICATION_PDF, "quyet-dinh.pdf");
    }

    @GetMapping("/quyet-dinh/{id}/quyet-dinh.docx")
    ResponseEntity<byte[]> docx(@PathVariable long id) {
        return file(papers.decision(decisions.find(new DecisionId(id))).docx(), DOCX, "quyet-dinh.docx");
    }

    @GetMapping("/quyet-dinh/{id}/to-trinh.pdf")
    ResponseEntity<byte[]> submission(@PathVariable long id) {
        return file(papers.submission(forPrinting(id)).pdf(), MediaType.APPLICATION_PDF, "to-trinh.pdf");
    }

    @GetMapping("/quyet-dinh/{id}/chung-nhan.pdf")
    ResponseEntity<byte[]> allCertificates(@PathVariable long id, HttpServletRequest request) {
        Decision decision = forPrinting(id);
        var standing = certificates.ofDecision(decision.id().value());
        if (standing.isEmpty()) {
            throw new NotFoundProblem();
        }
        return file(prints.pdf(standing, request), MediaType.APPLICATION_PDF, "chung-nhan.pdf");
    }

    @GetMapping("/quyet-dinh/{id}/chung-nhan/{item}.pdf")
    ResponseEntity<byte[]> oneCertificate(@PathVariable long id, @PathVariable long item, HttpServletRequest request) {
        Decision decision = decisions.find(new DecisionId(id));
        var found = decision.items().stream()
                .filter(each -> each.id() == item && each.code() != null)
                .findFirst()
                .orElseThrow(NotFoundProblem::new);
        Long person = found.person();
        if (!scope.seesDrafts() && (person == null || !scope.isPerson(person))) {
            throw scope.notYours(id);
        }
        var certificate = certificates
                .check(java.util.Objects.requireNonNull(found.code()))
                .orElseThrow(NotFoundProblem::new);
        return file(prints.pdf(List.of(certificate), request), MediaType.APPLICATION_PDF, "chung-nhan.pdf");
    }

    /** Issues a certificate anew after a name was mended in the records. */
    @PostMapping("/quyet-dinh/{id}/chung-nhan/{item}/cap-lai")
    ModelAndView reissue(@PathVariable long id, @PathVariable long item) {
        Decision decision = decisions.find(new DecisionId(id));
        if (!scope.drafts()) {
            throw scope.notYours(id);
        }
        String code = decision.items().stream()
                .filter(each -> each.id() == item)
                .map(each -> each.code() == null ? "" : each.code())
                .findFirst()
                .orElseThrow(NotFoundProblem::new);
        if (certificates.reissue(code).isEmpty()) {
            throw new NotFoundProblem();
        }
        return Screen.goTo("/quyet-dinh/" + id, "commendation.notice.reissued");
    }

    @GetMapping("/hoi-dong/phien/{id}/bien-ban.pdf")
    ResponseEntity<byte[]> minutes(@PathVariable long id) {
        return file(papers.minutes(counted(id)).pdf(), MediaType.APPLICATION_PDF, "bien-ban.pdf");
    }

    @GetMapping("/hoi-dong/phien/{id}/bien-ban.docx")
    ResponseEntity<byte[]> minutesToEdit(@PathVariable long id) {
        return file(papers.minutes(counted(id)).docx(), DOCX, "bien-ban.docx");
    }

    private Session counted(long id) {
        Session session = sessions.find(new SessionId(id));
        if (!sessions.isSecretary()) {
            throw scope.notYours("session " + id);
        }
        if (session.state().compareTo(SessionState.COUNTED) < 0) {
            throw new NotFoundProblem();
        }
        return session;
    }

    private Decision forPrinting(long id) {
        Decision decision = decisions.find(new DecisionId(id));
        if (!scope.seesDrafts()) {
            throw scope.notYours(id);
        }
        return decision;
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
