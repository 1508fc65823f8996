package vn.vinhdanh.rules.terminal;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.rules.Law;
import vn.vinhdanh.rules.difference.LawDiff;
import vn.vinhdanh.rules.reading.Checkup;
import vn.vinhdanh.rules.reading.Fault;
import vn.vinhdanh.rules.reading.LawCheck;
import vn.vinhdanh.rules.reading.LawFile;
import vn.vinhdanh.rules.reading.LawFiles;
import vn.vinhdanh.rules.reading.LawReader;
import vn.vinhdanh.rules.reading.LawUnreadable;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Wording;
import vn.vinhdanh.rules.wording.Words;

/**
 * {@code law check} and {@code law diff} of the launcher. Answers 0 when all is well, 1 when the law has faults, 2 when the
 * question was not understood.
 */
public final class LawTools {

    private static final List<Locale> BOTH = List.of(Locale.of("vi"), Locale.ENGLISH);
    private static final int SOUND = 0;
    private static final int FAULTY = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private final PrintStream out;
    private List<Locale> languages = BOTH;
    private boolean all;
    private @Nullable Path law;
    private @Nullable Path own;

    private LawTools(PrintStream out) {
        this.out = out;
    }

    static void main(String[] arguments) {
        int answer = run(List.of(arguments), System.out);
        System.out.flush();
        System.exit(answer);
    }

    /** Runs one command and returns the answer for the shell. */
    public static int run(List<String> arguments, PrintStream out) {
        return new LawTools(out).answer(new ArrayDeque<>(arguments));
    }

    private int answer(Deque<String> arguments) {
        chooseLanguages(arguments);
        List<String> words = new ArrayList<>();
        while (!arguments.isEmpty()) {
            String word = arguments.removeFirst();
            switch (word) {
                case "--all" -> all = true;
                case "--law", "--own", "--usual-own" -> {
                    if (arguments.isEmpty()) {
                        return notUnderstood("rules.check.usage");
                    }
                    String named = arguments.removeFirst();
                    Path folder = folder(named);
                    if (folder == null || (!Files.isDirectory(folder) && !word.equals("--usual-own"))) {
                        boolean there = folder != null && Files.exists(folder);
                        return notUnderstood(
                                there ? "rules.check.not-a-folder" : "rules.check.no-folder", new Argument.Text(named));
                    }
                    if (word.equals("--law")) {
                        law = folder;
                    } else {
                        own = folder;
                    }
                }
                default -> {
                    if (word.startsWith("-")) {
                        notUnderstood("rules.check.unknown", new Argument.Text(word));
                        return notUnderstood("rules.check.usage");
                    }
                    words.add(word);
                }
            }
        }
        if (words.equals(List.of("check"))) {
            return answered(this::check);
        }
        return words.size() == 3 && words.getFirst().equals("diff")
                ? answered(() -> diff(words.get(1), words.get(2)))
                : notUnderstood("rules.check.usage");
    }

    /** First of all, so that whatever else was typed is answered in them. */
    private void chooseLanguages(Deque<String> arguments) {
        if (arguments.remove("--vi")) {
            languages = List.of(BOTH.getFirst());
        } else if (arguments.remove("--en")) {
            languages = List.of(BOTH.getLast());
        }
    }

    private static @Nullable Path folder(String named) {
        try {
            return Path.of(named);
        } catch (InvalidPathException impossible) {
            return null;
        }
    }

    private int answered(IntSupplier command) {
        try {
            return command.getAsInt();
        } catch (UncheckedIOException unreadable) {
            String what = unreadable.getCause() instanceof FileSystemException at && at.getFile() != null
                    ? at.getFile()
                    : String.valueOf(own == null ? law : own);
            return notUnderstood("rules.check.cannot-read", new Argument.Text(what));
        }
    }

    private int check() {
        List<LawFile> files = files();
        Checkup checkup = LawCheck.of(files);
        sayWhatWasRead(files);
        list("rules.check.title-faults", checkup.faults());
        remarks(checkup.remarks());
        if (!checkup.remarks().isEmpty()) {
            list("rules.check.title-faults", checkup.faults());
        }
        if (checkup.sound()) {
            say(Words.of("rules.check.sound"));
        }
        say(checkup.summary());
        return checkup.sound() ? SOUND : FAULTY;
    }

    private void sayWhatWasRead(List<LawFile> files) {
        long owns = files.stream().filter(LawFile::isMinistrys).count();
        say(Words.of(
                "rules.check.read",
                new Argument.Count((int) (files.size() - owns)),
                new Argument.Text(law == null ? "law" : law.toString())));
        if (own != null) {
            Argument where = new Argument.Text(own.toString());
            say(
                    Files.isDirectory(own)
                            ? Words.of("rules.check.read-own", new Argument.Count((int) owns), where)
                            : Words.of("rules.check.no-own", where));
            say(Words.of("rules.check.page-own"));
        }
        out.println();
    }

    /** What people should know; the drafts of a file in one line unless all are asked for. */
    private void remarks(List<Fault> remarks) {
        List<Fault> drafts = remarks.stream()
                .filter(each -> !all && each.what().key().equals("rules.check.draft"))
                .toList();
        list(
                "rules.check.title-remarks",
                remarks.stream().filter(each -> !drafts.contains(each)).toList());
        Map<String, Integer> counts = new LinkedHashMap<>();
        drafts.forEach(each -> counts.merge(each.file(), 1, Integer::sum));
        counts.forEach((file, count) -> {
            Words folded = Words.of("rules.check.drafts-folded", new Argument.Count(count));
            out.println(file + ": "
                    + languages.stream()
                            .map(each -> Wording.plain(each).say(folded))
                            .collect(Collectors.joining(" · ")));
        });
        if (!counts.isEmpty()) {
            out.println();
        }
    }

    private void list(String title, List<Fault> found) {
        if (found.isEmpty()) {
            return;
        }
        say(Words.of(title));
        for (Fault each : found) {
            out.println(each.file() + ":" + each.line());
            for (Locale language : languages) {
                Wording wording = Wording.plain(language);
                out.println("    " + wording.say(each.what()) + " → " + wording.say(each.mend()));
            }
        }
        out.println();
    }

    private int diff(String first, String second) {
        LocalDate before = day(first);
        LocalDate after = day(second);
        if (before == null || after == null) {
            return notUnderstood("rules.check.not-a-day", new Argument.Text(before == null ? first : second));
        }
        Law read;
        try {
            read = new LawReader(files()).read();
        } catch (LawUnreadable unreadable) {
            list("rules.check.title-faults", unreadable.faults());
            return FAULTY;
        }
        LocalDate beginning = read.beginning().orElse(null);
        LocalDate earliest = before.isBefore(after) ? before : after;
        if (beginning == null || earliest.isBefore(beginning)) {
            return notUnderstood(
                    "rules.check.before-all-law",
                    new Argument.Day(earliest),
                    new Argument.Day(Objects.requireNonNullElse(beginning, LocalDate.MAX)));
        }
        LocalDate latest = before.isBefore(after) ? after : before;
        if (earliest.isBefore(before)) {
            say(Words.of("rules.difference.swapped"));
        }
        LawDiff difference = LawDiff.between(read, earliest, latest);
        for (Locale language : languages) {
            new DiffText(read, language).lines(difference).forEach(out::println);
        }
        return SOUND;
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private List<LawFile> files() {
        List<LawFile> files = new ArrayList<>(law == null ? LawFiles.fromClassPath() : LawFiles.fromFolder(law));
        if (own != null) {
            files.addAll(LawFiles.ofMinistry(own));
        }
        return files;
    }

    private int notUnderstood(String key, Argument... arguments) {
        say(Words.of(key, arguments));
        return NOT_UNDERSTOOD;
    }

    private void say(Words words) {
        languages.forEach(language -> out.println(Wording.plain(language).say(words)));
    }
}
