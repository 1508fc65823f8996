/** How does the page hold together? Layout, navigation, words, problems; it knows no domain. */
@NullMarked
@ApplicationModule(
        displayName = "web",
        allowedDependencies = {})
package vn.vinhdanh.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
