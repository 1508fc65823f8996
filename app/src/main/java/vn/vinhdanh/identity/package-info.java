/** Who may? Who did? Accounts, roles by scope and date, and the chained journal. */
@NullMarked
@ApplicationModule(
        displayName = "identity",
        allowedDependencies = {"web", "web::engine", "ground"})
package vn.vinhdanh.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
