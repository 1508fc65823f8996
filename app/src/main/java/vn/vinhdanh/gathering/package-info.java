/** Where do we meet? Conferences and the Congress as planned, and events as they were held. */
@NullMarked
@ApplicationModule(
        displayName = "gathering",
        allowedDependencies = {"document", "organization", "identity", "web"})
package vn.vinhdanh.gathering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
