/** What does it look like on paper? Reads the files people hold and writes the papers they sign; knows no domain. */
@ApplicationModule(
        displayName = "printing",
        allowedDependencies = {})
@NullMarked
package vn.vinhdanh.printing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
