/**
 * What do we strive for, and how did we do? Drawers: movement (what is called out), pact (what a bloc promises, with its targets and
 * their progress), reporting (what is owed by when, and who owes it still), scoring (who did how well in a bloc, and who leads it).
 */
@NullMarked
@ApplicationModule(
        displayName = "emulation",
        allowedDependencies = {"registry", "organization", "document", "printing", "identity", "web"})
package vn.vinhdanh.emulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
