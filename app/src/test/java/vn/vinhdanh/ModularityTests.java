package vn.vinhdanh;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    /**
     * Wherever a build puts its tests, they are no rooms; nor is the module of the rules, which the compiler
     * itself keeps apart. The sample looks into every drawer, and nobody may look back: see {@link
     * HouseRulesTests#nobodyLeansOnTheSample}.
     */
    private static final DescribedPredicate<JavaClass> NO_ROOM = DescribedPredicate.describe(
            "the rules, the sample and the tests",
            type -> type.getPackageName().startsWith("vn.vinhdanh.sample")
                    || type.getPackageName().startsWith("vn.vinhdanh.rules")
                    || type.getSource()
                            .filter(source -> source.getUri().toString().contains("/test-classes/"))
                            .isPresent());

    private static final ApplicationModules ROOMS = ApplicationModules.of(VinhDanh.class, NO_ROOM);

    @Test
    void roomsKeepToTheirArrows() {
        ROOMS.verify();
    }

    /** The picture in ARCHITECTURE.md is drawn from the code; when this fails, put the new one from target/modules.mermaid there. */
    @Test
    void pictureOfTheHouseIsDrawnFromItsCode() throws IOException {
        String drawn = drawn();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "modules.mermaid"), drawn);
        assertThat(Files.readString(Path.of("..", "ARCHITECTURE.md"))).contains(drawn);
    }

    private static String drawn() {
        StringBuilder picture = new StringBuilder("```mermaid\ngraph TD\n");
        ROOMS.stream()
                .sorted(Comparator.comparing(room -> room.getIdentifier().toString()))
                .forEach(room -> arrows(room)
                        .forEach(below -> picture.append("    ")
                                .append(room.getIdentifier())
                                .append(" --> ")
                                .append(below)
                                .append('\n')));
        return picture.append("```").toString();
    }

    /** Arrows that another arrow already implies are left out; every room may lean on web, identity and ground. */
    private static NavigableSet<String> arrows(ApplicationModule room) {
        NavigableSet<String> below = names(room);
        NavigableSet<String> drawn = new TreeSet<>(below);
        for (String one : below) {
            ROOMS.getModuleByName(one).ifPresent(other -> drawn.removeAll(reach(other)));
        }
        return drawn;
    }

    private static NavigableSet<String> reach(ApplicationModule room) {
        NavigableSet<String> reached = new TreeSet<>();
        for (String below : names(room)) {
            if (reached.add(below)) {
                ROOMS.getModuleByName(below).ifPresent(other -> reached.addAll(reach(other)));
            }
        }
        return reached;
    }

    private static NavigableSet<String> names(ApplicationModule room) {
        NavigableSet<String> names = new TreeSet<>();
        room.getDirectDependencies(ROOMS)
                .uniqueModules()
                .map(other -> other.getIdentifier().toString())
                .filter(name -> !name.equals(room.getIdentifier().toString()))
                .forEach(names::add);
        return names;
    }
}
