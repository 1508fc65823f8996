package vn.vinhdanh.document.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import vn.vinhdanh.document.DocumentId;
import vn.vinhdanh.document.DocumentKind;
import vn.vinhdanh.document.DocumentSequels;
import vn.vinhdanh.document.Documents;
import vn.vinhdanh.document.RegisteredDocument;
import vn.vinhdanh.document.register.Distribution;
import vn.vinhdanh.document.register.Intakes;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.identity.Account;
import vn.vinhdanh.identity.Accounts;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.identity.ScopeNames;
import vn.vinhdanh.web.NotFoundProblem;
import vn.vinhdanh.web.Paging;
import vn.vinhdanh.web.Screen;

/** The register of documents, one document with its papers, and its copies for the units. */
@Controller
class RegisterController {

    private static final int SIZE = 30;
    private static final int STORY = 30;
    private static final int OPEN_AT_MOST = 5;

    private final Documents documents;
    private final Intakes intakes;
    private final Distribution distribution;
    private final List<DocumentSequels> sequels;
    private final Access access;
    private final Accounts accounts;
    private final Journal journal;
    private final ScopeNames scopes;
    private final Clock clock;

    RegisterController(
            Documents documents,
            Intakes intakes,
            Distribution distribution,
            List<DocumentSequels> sequels,
            Access access,
            Accounts accounts,
            Journal journal,
            ScopeNames scopes,
            Clock clock) {
        this.documents = documents;
        this.intakes = intakes;
        this.distribution = distribution;
        this.sequels = sequels;
        this.access = access;
        this.accounts = accounts;
        this.journal = journal;
        this.scopes = scopes;
        this.clock = clock;
    }

    @GetMapping("/van-ban")
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "loai", defaultValue = "") String kind,
            @RequestParam(name = "chieu", defaultValue = "") String direction,
            @RequestParam(name = "nam", defaultValue = "0") int year,
            @RequestParam(defaultValue = "-ngay-ban-hanh") String sap,
            @RequestParam(defaultValue = "1") int trang) {
        access.require();
        Documents.Question question = new Documents.Question(
                q.strip(), one(DocumentKind.class, kind), one(RegisteredDocument.Direction.class, direction), year);
        Paging paging = new Paging(documents.count(question), trang, SIZE);
        return Screen.of(
                "document/register",
                new DocumentPages.Register(
                        documents.search(question, order(sap), sap.startsWith("-"), SIZE, paging.offset()),
                        paging,
                        q.strip(),
                        question.kind(),
                        question.direction(),
                        year,
                        documents.years(),
                        sap,
                        intakes.isDesk(),
                        intakes.isDesk() ? intakes.open(OPEN_AT_MOST) : List.of()));
    }

    private static Documents.Order order(String sort) {
        return switch (sort.replaceFirst("^-", "")) {
            case "so" -> Documents.Order.NUMBER;
            case "trich-yeu" -> Documents.Order.SUBJECT;
            case "co-quan" -> Documents.Order.ISSUER;
            default -> Documents.Order.ISSUED;
        };
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> kind, String name) {
        for (E value : kind.getEnumConstants()) {
            if (value.name().equals(name.toUpperCase(Locale.ROOT))) {
                return value;
            }
        }
        return null;
    }

    @GetMapping("/van-ban/{id}")
    ModelAndView show(@PathVariable long id) {
        Account account = access.require();
        DocumentId document = new DocumentId(id);
        RegisteredDocument registered = documents.find(document).orElseThrow(NotFoundProblem::new);
        boolean desk = intakes.isDesk();
        return Screen.of(
                "document/document",
                new DocumentPages.Document(
                        registered,
                        documents.citedBy(document),
                        documents.naming(document),
                        documents.recipients(document),
                        documents.original(document),
                        documents.text(document),
                        distribution.of(document),
                        scopes.units(LocalDate.now(clock)),
                        sequels.stream()
                                .flatMap(room -> room.of(document).stream())
                                .toList(),
                        desk ? journal.of("document", id, STORY) : List.of(),
                        desk ? accounts.names() : Map.of(),
                        desk,
                        List.copyOf(account.officerOfUnits())));
    }

    /** The file as it came. A browser stores it and never opens it as a page of ours. */
    @GetMapping("/van-ban/{id}/tep")
    ResponseEntity<byte[]> original(@PathVariable long id) {
        access.require();
        DocumentId document = new DocumentId(id);
        requireKnown(document);
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(documents.original(document).name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(documents.bytes(document));
    }

    @PostMapping("/van-ban/{id}/gui")
    ModelAndView send(
            @PathVariable long id,
            @RequestParam UUID once,
            @RequestParam(name = "unit", required = false) @Nullable Set<Long> units,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate due) {
        intakes.requireDesk();
        requireKnown(new DocumentId(id));
        Collection<Long> known = scopes.units(LocalDate.now(clock)).keySet();
        Set<Long> chosen = units == null ? Set.of() : units;
        if (!known.containsAll(chosen)) {
            throw new NotFoundProblem();
        }
        int sent = distribution.send(once, new DocumentId(id), chosen, due);
        return Screen.goTo("/van-ban/" + id, "document.notice.sent", sent);
    }

    private void requireKnown(DocumentId document) {
        if (documents.find(document).isEmpty()) {
            throw new NotFoundProblem();
        }
    }

    @PostMapping("/van-ban/{id}/da-doc")
    ModelAndView acknowledge(@PathVariable long id, @RequestParam long unit) {
        distribution.acknowledge(new DocumentId(id), unit);
        return Screen.goTo("/van-ban/" + id, "document.notice.acknowledged");
    }
}
