package vn.vinhdanh;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    /**
     * Wherever a build puts its tests, they are no rooms. The rules are a building of their own next door: Maven keeps
     * its walls, and all its packages are its face.
     */
    private static final ImportOption WITHOUT_TESTS =
            location -> !location.contains("/test-classes/") && !location.contains("/vn/vinhdanh/rules/");

    private static final ApplicationModules ROOMS = ApplicationModules.of(VinhDanh.class, WITHOUT_TESTS);

    @Test
    void roomsKeepToTheirArrows() {
        ROOMS.verify();
    }

    @Test
    void pictureOfTheHouseIsDrawnFromItsCode() {
        new Documenter(ROOMS).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
