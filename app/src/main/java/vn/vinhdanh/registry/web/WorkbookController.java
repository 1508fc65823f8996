package vn.vinhdanh.registry.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vinhdanh.organization.BlocId;
import vn.vinhdanh.organization.Listing;
import vn.vinhdanh.organization.UnitId;
import vn.vinhdanh.organization.Units;
import vn.vinhdanh.printing.Spreadsheet;
import vn.vinhdanh.registry.AwardNames;
import vn.vinhdanh.registry.AwardRecord;
import vn.vinhdanh.registry.Holder;
import vn.vinhdanh.registry.HonourRegister;
import vn.vinhdanh.registry.RegisterQuestion;
import vn.vinhdanh.web.Words;

/** The honours register as asked, whole, as a workbook. */
@Controller
class WorkbookController {

    private static final int WHOLE = 500;
    private static final MediaType XLSX = MediaType.parseMediaType(Spreadsheet.MEDIA_TYPE);

    private final HonourRegister register;
    private final AwardNames names;
    private final Units units;
    private final Words words;
    private final Clock clock;

    WorkbookController(HonourRegister register, AwardNames names, Units units, Words words, Clock clock) {
        this.register = register;
        this.names = names;
        this.units = units;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/so-vang.xlsx")
    ResponseEntity<byte[]> register(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "danh-hieu", defaultValue = "") String award,
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            @RequestParam(name = "don-vi", required = false) @Nullable Long unit,
            @RequestParam(name = "khoi", required = false) @Nullable Long bloc,
            @RequestParam(name = "cap", defaultValue = "") String level,
            @RequestParam(name = "loai", defaultValue = "") String holder,
            @RequestParam(name = "ca-thu-hoi", defaultValue = "false") boolean undoneToo,
            Locale locale) {
        var today = LocalDate.now(clock);
        var sheet = Spreadsheet.named(words.say(locale, "registry.register.title"))
                .title(words.say(locale, "registry.register.title"))
                .column(words.say(locale, "registry.holder"), 32)
                .column(words.say(locale, "registry.award"), 36)
                .column(words.say(locale, "registry.year"), 12)
                .column(words.say(locale, "registry.unit"), 40)
                .column(words.say(locale, "registry.decision"), 22)
                .column(words.say(locale, "registry.decision.signed-on"), 13)
                .column(words.say(locale, "registry.state"), 15);
        Listing<AwardRecord> listing;
        int page = 1;
        do {
            listing = register.search(new RegisterQuestion(
                    q.strip(),
                    RegisterController.known(award),
                    year,
                    unit == null ? null : units.heritage(new UnitId(unit), today),
                    bloc == null ? null : new BlocId(bloc),
                    RegisterController.levelOf(level),
                    holder.isEmpty() ? null : holder.equals("tap-the"),
                    null,
                    undoneToo,
                    page++,
                    WHOLE));
            listing.rows().forEach(each -> row(sheet, each, locale));
        } while (page <= listing.pages());
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"so-vang-" + today + ".xlsx\"")
                .body(sheet.xlsx());
    }

    private void row(Spreadsheet sheet, AwardRecord award, Locale locale) {
        var years = award.achievedFrom() == award.achievedTo()
                ? Integer.toString(award.achievedTo())
                : award.achievedFrom() + "–" + award.achievedTo();
        sheet.row(
                award.holderName(),
                names.name(award.award(), locale),
                years,
                award.holder() instanceof Holder.OnePerson ? award.atUnitName() : null,
                award.decision().number(),
                award.decision().signedOn(),
                words.say(locale, award.stands() ? "registry.state.stands" : "registry.state.undone"));
    }
}
