package vn.vinhdanh.commendation.ownrule.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.commendation.ownrule.OwnRule;
import vn.vinhdanh.rules.reading.Fault;
import vn.vinhdanh.rules.wording.Wording;
import vn.vinhdanh.web.Choice;

/** What the pages of the ministry's own rules show. */
public final class OwnRulePages {

    private static final Set<String> KINDS = Set.of("acts", "awards", "guards", "procedures", "quotas");

    private OwnRulePages() {}

    /**
     * All own files.
     *
     * @param folder where the house looked for a folder with own rules
     * @param folderExists whether there is one now
     * @param fromFolder how many files it held at the start
     */
    public record ListPage(List<Line> lines, String folder, boolean folderExists, int fromFolder, String stamp) {

        /** Whether something is kept here that can be downloaded. */
        public boolean hasKept() {
            return lines.stream()
                    .anyMatch(line -> !line.address().isEmpty() && !line.state().equals("unknown"));
        }
    }

    /**
     * One file in the list.
     *
     * @param kind the folder it belongs to, the end of a bundle key
     * @param address empty for a file of the folder
     * @param state {@code met} in force, {@code not} set aside, {@code unknown} dropped
     * @param draft whether something in it decides nothing yet
     * @param faults why it is set aside
     */
    public record Line(
            String path,
            String kind,
            String address,
            String state,
            String changedBy,
            @Nullable Instant changedAt,
            boolean draft,
            List<FaultLine> faults) {}

    /**
     * A fault as the page says it.
     *
     * @param line where it is; counted from 1
     * @param written what stands there; empty when the fault is in another file
     * @param elsewhere the other file; empty when it is in this one
     */
    public record FaultLine(int line, String written, String elsewhere, String what, String mend) {

        static List<FaultLine> of(List<Fault> faults, String path, String text, Wording wording) {
            List<String> lines = text.lines().toList();
            List<FaultLine> shown = new ArrayList<>();
            for (Fault each : faults) {
                boolean here = each.file().equals(path) || each.file().endsWith("/" + path);
                boolean inside = here && each.line() <= lines.size();
                shown.add(new FaultLine(
                        each.line(),
                        inside ? lines.get(each.line() - 1).strip() : "",
                        here ? "" : each.file(),
                        wording.say(each.what()),
                        wording.say(each.mend())));
            }
            return List.copyOf(shown);
        }
    }

    /**
     * One file and its text, as typed.
     *
     * @param rule null while it is new
     * @param problem another reason why it was not kept; null when there is none
     */
    public record FilePage(
            @Nullable OwnRule rule,
            String path,
            String text,
            List<FaultLine> faults,
            @Nullable String problem,
            List<Version> past) {

        /** How many lines the editor shows. */
        public int rows() {
            return Math.clamp(text.lines().count() + 3, 14, 40);
        }
    }

    /** A text the file had. */
    public record Version(int number, String text, boolean dropped, String changedBy, Instant changedAt) {}

    /**
     * The form of an act or of a quota, as typed.
     *
     * @param problems what is wrong, by field
     * @param summary the same, each with the name of its field
     */
    public record FormPage(
            Map<String, String> typed,
            Map<String, String> problems,
            Map<String, String> summary,
            List<FaultLine> faults,
            List<Choice> awards,
            List<Choice> acts) {

        /** What was typed into a field. */
        public String value(String field) {
            return typed.getOrDefault(field, "");
        }
    }

    /** The kind of rule that a file holds, by its folder; {@code other} when it lies where none is read. */
    static String kind(String path) {
        String folder = path.replaceFirst("/.*", "");
        return KINDS.contains(folder) ? folder : "other";
    }

    static Wording faultWording(Locale locale) {
        return Wording.plain(locale);
    }
}
