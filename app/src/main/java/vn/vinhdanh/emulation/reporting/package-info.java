/** What must be reported by when, who did, and who is to be urged. */
@NullMarked
@NamedInterface("reporting")
package vn.vinhdanh.emulation.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
