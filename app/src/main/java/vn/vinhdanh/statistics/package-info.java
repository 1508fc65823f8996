/** How many? Counts what stands in the register; writes nothing, and nobody depends on it. */
@NullMarked
@ApplicationModule(
        displayName = "statistics",
        allowedDependencies = {"registry", "organization", "rules", "rules::catalogue", "printing", "identity", "web"})
package vn.vinhdanh.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
