package vn.vinhdanh;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private static final ApplicationModules ROOMS = ApplicationModules.of(VinhDanh.class);

    @Test
    void roomsKeepToTheirArrows() {
        ROOMS.verify();
    }

    @Test
    void pictureOfTheHouseIsDrawnFromItsCode() {
        new Documenter(ROOMS).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
