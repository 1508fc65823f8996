package vn.vinhdanh;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    /** Wherever a build puts its tests, they are no rooms. */
    private static final ImportOption WITHOUT_TESTS = location -> !location.contains("/test-classes/");

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
