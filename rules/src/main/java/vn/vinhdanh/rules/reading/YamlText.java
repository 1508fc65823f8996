package vn.vinhdanh.rules.reading;

import java.util.Arrays;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import vn.vinhdanh.rules.wording.Argument;
import vn.vinhdanh.rules.wording.Words;

/** Turns the text of a law file into places. Plain YAML only: no anchors, no aliases, no deep nesting, no large files. */
final class YamlText {

    private static final int LARGEST = 200_000;
    private static final int DEEPEST = 24;

    private YamlText() {}

    static Spot read(LawFile file) {
        if (file.text().length() > LARGEST) {
            throw wrong(file, 1, "too-large", "split-file", Integer.toString(LARGEST));
        }
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file.shown())
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(LARGEST)
                .setUseMarks(true)
                .build();
        try {
            lookThrough(file, settings);
            return new Compose(settings)
                    .composeString(file.text())
                    .map(node -> new Spot(file, node))
                    .orElseThrow(() -> wrong(file, 1, "empty", "fill-file"));
        } catch (MarkedYamlEngineException e) {
            YamlSlip slip = YamlSlip.of(e.getProblem());
            throw wrong(file, line(e, slip), slip.what(), slip.mend(), slip.near());
        } catch (YamlEngineException | IndexOutOfBoundsException e) {
            // The parser trips over a character beyond the first plane where its window ends.
            YamlSlip slip = YamlSlip.of(e.getMessage());
            throw wrong(file, 1, slip.what(), slip.mend(), slip.near());
        }
    }

    /** What was opened and never closed is told where it was opened; the parser sees it further down. */
    private static int line(MarkedYamlEngineException e, YamlSlip slip) {
        return (slip.beganEarlier() ? e.getContextMark().or(e::getProblemMark) : e.getProblemMark())
                .map(mark -> mark.getLine() + 1)
                .orElse(1);
    }

    /** The events come without recursion, so a hostile nesting is refused before anything walks down into it. */
    private static void lookThrough(LawFile file, LoadSettings settings) {
        int depth = 0;
        int documents = 0;
        for (Event event : new Parse(settings).parseString(file.text())) {
            int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
            switch (event.getEventId()) {
                case MappingStart, SequenceStart -> depth++;
                case MappingEnd, SequenceEnd -> depth--;
                case DocumentStart -> documents++;
                default -> {}
            }
            if (depth > DEEPEST) {
                throw wrong(file, line, "too-deep", "flatten", Integer.toString(DEEPEST));
            }
            if (documents > 1) {
                throw wrong(file, line, "two-documents", "split-file");
            }
            boolean anchored =
                    event instanceof NodeEvent node && node.getAnchor().isPresent();
            if (anchored || event instanceof AliasEvent) {
                throw wrong(file, line, "anchor", "write-out");
            }
        }
    }

    private static Wrong wrong(LawFile file, int line, String what, String mend, String... arguments) {
        Argument[] shown = Arrays.stream(arguments).map(Argument.Text::new).toArray(Argument[]::new);
        return new Wrong(
                file.shown(), line, Words.of("rules.fault." + what, shown), Words.of("rules.mend." + mend, shown));
    }
}
