/**
 * What does the house stand on? The data folder, the database (its own or a given one), the order of
 * migrations, the clock, and the sentences said when it opens or cannot open. Knows no domain.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.vinhdanh.ground;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
