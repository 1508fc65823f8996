package vn.vinhdanh.document.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vinhdanh.document.DocumentKind;
import vn.vinhdanh.document.DocumentSequels;
import vn.vinhdanh.document.Documents;
import vn.vinhdanh.document.RegisteredDocument;
import vn.vinhdanh.document.intake.Found;
import vn.vinhdanh.document.register.Distribution;
import vn.vinhdanh.document.register.Intake;
import vn.vinhdanh.document.register.IntakeForm;
import vn.vinhdanh.document.register.Intakes;
import vn.vinhdanh.identity.Journal;
import vn.vinhdanh.web.Paging;

/** What the room's templates draw. */
public final class DocumentPages {

    private DocumentPages() {}

    /** The register, and at the desk what waits to be confirmed. */
    public record Register(
            List<RegisteredDocument> documents,
            Paging paging,
            String sought,
            @Nullable DocumentKind kind,
            RegisteredDocument.@Nullable Direction direction,
            int year,
            List<Integer> years,
            String sort,
            boolean desk,
            List<Intakes.Waiting> open) {}

    /**
     * The page on which a file is handed in or a text pasted.
     *
     * @param wrongKey what is wrong with what was handed in
     */
    public record Upload(
            String pasted, @Nullable String wrongKey, List<Object> wrongArguments, List<Intakes.Waiting> open) {}

    /** A stretch of the text; marked where something was read. */
    public record Stretch(String text, @Nullable String anchor, boolean marked, boolean doubtful) {}

    /**
     * The text beside what was read.
     *
     * @param problems field names, each with the bundle key of what is wrong
     * @param stale whether someone else changed the intake meanwhile
     * @param found where each field's value was read
     * @param tasks how many tasks each field of work has
     */
    public record Reading(
            Intake intake,
            IntakeForm form,
            List<Stretch> text,
            Map<String, String> problems,
            boolean stale,
            Map<String, Found<?>> found,
            int recipients,
            int citations,
            List<Integer> tasks,
            int duties,
            int gatherings,
            int people,
            int figures,
            Map<String, UnitGuess> units) {

        /** The place in the text where a field's value was read. */
        public @Nullable String anchor(String name) {
            Found<?> found = this.found.get(name);
            return found == null || found.span() == null
                    ? null
                    : "t" + found.span().from();
        }

        public boolean doubtful(String name) {
            Found<?> found = this.found.get(name);
            return found != null && found.isDoubtful();
        }

        /** Themes that the document mentions without launching them. */
        public List<vn.vinhdanh.document.intake.Reading.Theme> otherThemes() {
            return intake.draft().reading().themes().stream()
                    .map(Found::value)
                    .filter(theme -> !theme.own())
                    .toList();
        }

        /** Whether something among the fields that begin like this is doubtful or wrong, so that it must not hide. */
        public boolean looks(String prefix) {
            return problems.keySet().stream().anyMatch(name -> name.startsWith(prefix))
                    || found.entrySet().stream()
                            .anyMatch(each -> each.getKey().startsWith(prefix)
                                    && each.getValue().isDoubtful());
        }

        /** How many values an officer has to look at. */
        public long doubts() {
            return found.values().stream().filter(Found::isDoubtful).count();
        }

        public @Nullable String wrong(String name) {
            return problems.get(name);
        }
    }

    /**
     * Which unit a name in the document means.
     *
     * @param unit the one unit it means; absent when it is not sure
     * @param candidates names of units it may mean
     */
    public record UnitGuess(@Nullable Long unit, String name, List<String> candidates) {}

    /** One registered document with its papers. */
    public record Document(
            RegisteredDocument document,
            List<Documents.Cited> cited,
            List<RegisteredDocument> naming,
            List<Documents.Recipient> recipients,
            Documents.Original original,
            String text,
            List<Distribution.Copy> copies,
            Map<Long, String> units,
            List<DocumentSequels.Sequel> sequels,
            List<Journal.Entry> story,
            Map<Long, String> names,
            boolean desk,
            List<Long> mine) {}
}
