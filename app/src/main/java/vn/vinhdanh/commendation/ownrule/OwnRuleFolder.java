package vn.vinhdanh.commendation.ownrule;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.vinhdanh.rules.reading.LawFile;
import vn.vinhdanh.rules.reading.LawFiles;

/** The folder with own rules that the house was started with; read at the start, changed by nobody here. */
@Component
public class OwnRuleFolder {

    private final Path folder;
    private final List<LawFile> files;

    OwnRuleFolder(@Value("${vinhdanh.law:}") String asked, @Value("${vinhdanh.data:./data}") String data) {
        folder = asked.isBlank() ? Path.of(data, "luat") : Path.of(asked);
        files = LawFiles.ofMinistry(folder);
    }

    /** Where it is, whether or not anything stands there. */
    public Path path() {
        return folder.toAbsolutePath().normalize();
    }

    /** Whether there is such a folder now. */
    public boolean exists() {
        return Files.isDirectory(folder);
    }

    /** Its files as they were at the start. */
    public List<LawFile> files() {
        return files;
    }
}
