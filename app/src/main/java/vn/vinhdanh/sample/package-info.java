/** What does the sample ministry hold? Real unit names, fictional people, and a record that keeps to the law's ladders. */
@NullMarked
@ApplicationModule(displayName = "sample")
package vn.vinhdanh.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
