package vn.vinhdanh.document.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.document.intake.Found;
import vn.vinhdanh.document.intake.Reading;
import vn.vinhdanh.document.register.Confirmation;
import vn.vinhdanh.document.register.Intake;
import vn.vinhdanh.document.register.IntakeForm;
import vn.vinhdanh.document.register.IntakeId;
import vn.vinhdanh.document.register.Intakes;
import vn.vinhdanh.organization.UnitMatch;
import vn.vinhdanh.organization.UnitNames;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.printing.Papers;
import vn.vinhdanh.printing.Unreadable;
import vn.vinhdanh.web.Screen;
import vn.vinhdanh.web.StaleProblem;

/** Hands a document in, shows what was read beside its text, takes corrections, confirms. */
@Controller
class IntakeController {

    private static final int OPEN_AT_MOST = 50;

    private final Intakes intakes;
    private final Confirmation confirmation;
    private final Units units;
    private final Clock clock;

    IntakeController(Intakes intakes, Confirmation confirmation, Units units, Clock clock) {
        this.intakes = intakes;
        this.confirmation = confirmation;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping("/van-ban/tiep-nhan")
    ModelAndView upload() {
        intakes.requireDesk();
        return Screen.of("document/upload", upload("", null, List.of()));
    }

    @PostMapping("/van-ban/tiep-nhan")
    ModelAndView take(
            @RequestParam UUID once,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text) {
        intakes.requireDesk();
        MultipartFile filed = file == null || file.isEmpty() ? null : file;
        if (filed == null && text.isBlank()) {
            return refused(text, "document.wrong.nothing-handed-in", List.of());
        }
        try {
            IntakeId id = filed == null ? takePaste(once, text) : takeFile(once, filed);
            return Screen.goTo(id.address());
        } catch (Unreadable unreadable) {
            return refused(text, unreadable.key(), List.of(unreadable.arguments()));
        }
    }

    private IntakeId takeFile(UUID once, MultipartFile file) {
        String name = file.getOriginalFilename() == null
                ? ""
                : file.getOriginalFilename().strip();
        String shown = name.isEmpty() ? "?" : name;
        try {
            byte[] bytes = file.getBytes();
            return intakes.take(once, shown, bytes, Papers.read(bytes, shown).text());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private IntakeId takePaste(UUID once, String text) {
        String first = text.strip().lines().findFirst().orElse("").strip();
        String name = first.length() > 80 ? first.substring(0, 80) + "…" : first;
        return intakes.take(once, name, text.getBytes(StandardCharsets.UTF_8), text);
    }

    private ModelAndView refused(String text, String key, List<Object> arguments) {
        return Screen.of(HttpStatus.UNPROCESSABLE_CONTENT, "document/upload", upload(text, key, arguments));
    }

    private DocumentPages.Upload upload(String text, @Nullable String key, List<Object> arguments) {
        return new DocumentPages.Upload(text, key, arguments, intakes.open(OPEN_AT_MOST));
    }

    @GetMapping("/van-ban/tiep-nhan/{id}")
    ModelAndView show(@PathVariable long id) {
        Intake intake = intakes.find(new IntakeId(id));
        if (intake.document() != null) {
            return Screen.goTo("/van-ban/" + intake.document().value());
        }
        return Screen.of("document/intake", page(intake, IntakeForm.of(intake.draft()), Map.of(), false));
    }

    @PostMapping("/van-ban/tiep-nhan/{id}")
    ModelAndView correct(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "save") String act,
            @RequestParam Map<String, String> typed) {
        IntakeId intake = new IntakeId(id);
        try {
            return act.equals("confirm") ? confirm(intake, version, typed) : save(intake, version, typed);
        } catch (StaleProblem stale) {
            return again(HttpStatus.CONFLICT, intake, typed, Map.of(), true);
        } catch (DuplicateKeyException twice) {
            Map<String, String> problems = Map.of("number", "document.wrong.number-taken");
            return again(HttpStatus.UNPROCESSABLE_CONTENT, intake, typed, problems, false);
        }
    }

    private ModelAndView save(IntakeId id, int version, Map<String, String> typed) {
        Map<String, String> problems = intakes.correct(id, version, typed);
        return problems.isEmpty()
                ? Screen.goTo(id.address(), "document.notice.saved")
                : again(HttpStatus.UNPROCESSABLE_CONTENT, id, typed, problems, false);
    }

    private ModelAndView confirm(IntakeId id, int version, Map<String, String> typed) {
        Confirmation.Outcome outcome = confirmation.confirm(id, version, typed);
        return outcome.document() == null
                ? again(HttpStatus.UNPROCESSABLE_CONTENT, id, typed, outcome.problems(), false)
                : Screen.goTo("/van-ban/" + outcome.document().value(), "document.notice.confirmed");
    }

    /** The form again with all that was typed. After a stale form its version is the new one, so that sending it again is a choice. */
    private ModelAndView again(
            HttpStatus status, IntakeId id, Map<String, String> typed, Map<String, String> problems, boolean stale) {
        Intake intake = intakes.find(id);
        if (intake.state() != Intake.State.OPEN) {
            throw new StaleProblem();
        }
        return Screen.of(status, "document/intake", page(intake, IntakeForm.typed(typed), problems, stale));
    }

    @PostMapping("/van-ban/tiep-nhan/{id}/bo")
    ModelAndView discard(@PathVariable long id, @RequestParam int version) {
        intakes.discard(new IntakeId(id), version);
        return Screen.goTo("/van-ban/tiep-nhan", "document.notice.discarded");
    }

    private DocumentPages.Reading page(Intake intake, IntakeForm form, Map<String, String> problems, boolean stale) {
        Reading reading = intake.draft().reading();
        Reading.Event event = reading.event();
        return new DocumentPages.Reading(
                intake,
                form,
                Marking.stretches(intake.text(), reading),
                problems,
                stale,
                Marking.byField(reading),
                reading.recipients().size(),
                reading.citations().size(),
                reading.fields().stream().map(field -> field.tasks().size()).toList(),
                reading.duties().size(),
                reading.gatherings().size(),
                event == null ? 0 : event.people().size(),
                event == null ? 0 : event.figures().size(),
                guesses(reading));
    }

    /** The units that the document names, as far as their names match those of its day. */
    private Map<String, DocumentPages.UnitGuess> guesses(Reading reading) {
        List<String> names = new ArrayList<>();
        reading.gatherings().forEach(gathering -> gathering.organisers().forEach(unit -> names.add(unit.value())));
        Reading.Event event = reading.event();
        if (event != null && event.bloc() != null) {
            Reading.Bloc bloc = event.bloc();
            bloc.members().forEach(unit -> names.add(unit.value()));
            for (Found<String> leading : java.util.Arrays.asList(bloc.leaderUnit(), bloc.deputyUnit())) {
                if (leading != null) {
                    names.add(leading.value());
                }
            }
        }
        if (names.isEmpty()) {
            return Map.of();
        }
        UnitNames known = units.namesOn(day(reading));
        Map<String, DocumentPages.UnitGuess> guesses = new LinkedHashMap<>();
        names.forEach(name -> guesses.put(name, guess(name, known.resolve(name))));
        return guesses;
    }

    private LocalDate day(Reading reading) {
        if (reading.day() != null) {
            return reading.day().value();
        }
        return reading.year() == null
                ? LocalDate.now(clock)
                : LocalDate.of(reading.year().value(), 7, 1);
    }

    private static DocumentPages.UnitGuess guess(String name, UnitMatch match) {
        return switch (match) {
            case UnitMatch.Exact exact ->
                new DocumentPages.UnitGuess(
                        exact.unit().id().value(), exact.unit().name(), List.of());
            case UnitMatch.Candidates candidates ->
                new DocumentPages.UnitGuess(
                        null,
                        name,
                        candidates.candidates().stream()
                                .limit(3)
                                .map(candidate -> candidate.unit().name())
                                .toList());
            case UnitMatch.Unknown unknown -> new DocumentPages.UnitGuess(null, name, List.of());
        };
    }
}
