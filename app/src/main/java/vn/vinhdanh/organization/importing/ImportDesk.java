package vn.vinhdanh.organization.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.vinhdanh.identity.Access;
import vn.vinhdanh.printing.Table;
import vn.vinhdanh.printing.Tables;
import vn.vinhdanh.printing.Unreadable;
import vn.vinhdanh.web.OnceOnly;
import vn.vinhdanh.web.Refusal;
import vn.vinhdanh.web.Screen;
import vn.vinhdanh.web.Tab;

/**
 * The pages by which a list comes in, whatever it is about: given, checked, settled, taken over. Whether the viewer may
 * do that is for the controller to ask first.
 */
@Component
public class ImportDesk {

    private static final int MOST_ROWS = 5_000;

    private final ImportDrafts drafts;
    private final Access access;
    private final OnceOnly onceOnly;
    private final TransactionOperations oneTransaction;

    ImportDesk(ImportDrafts drafts, Access access, OnceOnly onceOnly, TransactionOperations oneTransaction) {
        this.drafts = drafts;
        this.access = access;
        this.onceOnly = onceOnly;
        this.oneTransaction = oneTransaction;
    }

    /** Where a list is given, and the viewer's lists that still wait. */
    public ModelAndView start(ImportSubject subject, List<Tab> tabs) {
        return Screen.of(
                "organization/import-start",
                new ImportStartPage(
                        subject, drafts.waiting(subject, access.require().id()), tabs));
    }

    /**
     * Takes a list in, as a file or as pasted cells, and shows it checked.
     *
     * @param from the day from which its changes hold, or on which its units are looked up
     */
    public ModelAndView give(
            ImportSubject subject, UUID once, @Nullable MultipartFile file, String pasted, LocalDate from) {
        MultipartFile given = file == null || file.isEmpty() ? null : file;
        boolean hasFile = given != null;
        if (hasFile == !pasted.isBlank()) {
            throw new Refusal("organization.import.file-or-paste");
        }
        var table = given != null ? read(given) : paste(pasted);
        if (table.entries().size() > MOST_ROWS) {
            throw new Refusal("organization.import.too-many", table.entries().size(), MOST_ROWS);
        }
        var source = given == null ? "" : Objects.requireNonNullElse(given.getOriginalFilename(), "");
        Long id = oneTransaction.execute(status -> {
            onceOnly.use(once);
            return drafts.keep(subject, table, source, from, access.require().id());
        });
        return Screen.goTo(subject.path() + "/" + id);
    }

    /** The list, each row with what it would do. */
    public ModelAndView show(ListImport list, long id) {
        var draft = draft(list.subject(), id);
        return Screen.of("organization/import", new ImportPage(draft, list.check(draft)));
    }

    /** Settles which column holds what, and doubtful rows. */
    public ModelAndView settle(ImportSubject subject, long id, int version, Map<String, String> typed) {
        var draft = draft(subject, id);
        var columns = new HashMap<>(draft.columns());
        var choices = new HashMap<>(draft.choices());
        for (String column : subject.wordings().keySet()) {
            var chosen = typed.get("cot-" + column);
            if (chosen != null) {
                columns.remove(column);
                if (chosen.matches("\\d{1,3}")) {
                    columns.put(column, Integer.parseInt(chosen));
                }
            }
        }
        typed.forEach((name, value) -> {
            if (name.matches("\\d{1,6}/[a-z-]+")) {
                choices.put(name, value);
            }
        });
        drafts.settle(draft, columns, choices, version);
        return Screen.goTo(draft.address());
    }

    /** Takes the rows over, all of them or none. */
    public ModelAndView takeOver(ListImport list, long id, UUID once, int version, @Nullable List<Integer> rows) {
        var draft = draft(list.subject(), id);
        if (rows == null || rows.isEmpty()) {
            throw new Refusal("organization.import.no-rows");
        }
        Integer written = oneTransaction.execute(status -> {
            onceOnly.use(once);
            drafts.takenOver(draft, version);
            return list.takeOver(draft, Set.copyOf(rows));
        });
        return Screen.goTo(list.subject().home(), "organization.import.done", Objects.requireNonNull(written));
    }

    /** Throws the list away; nothing of it was taken over. */
    public ModelAndView putAside(ImportSubject subject, long id) {
        drafts.putAside(draft(subject, id));
        return Screen.goTo(subject.path(), "organization.import.aside");
    }

    private static Table read(MultipartFile file) {
        try {
            var name = file.getOriginalFilename();
            return Tables.read(file.getBytes(), name == null ? "" : name);
        } catch (Unreadable unreadable) {
            throw new Refusal(unreadable.key(), unreadable.arguments());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table paste(String text) {
        try {
            return Tables.paste(text);
        } catch (Unreadable unreadable) {
            throw new Refusal(unreadable.key(), unreadable.arguments());
        }
    }

    /** Only who gave a list sees it. */
    private ImportDraft draft(ImportSubject subject, long id) {
        return drafts.find(id, subject, access.require().id()).orElseThrow(() -> access.notYours("import-draft", id));
    }
}
