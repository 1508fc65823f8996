/** What a bloc promises for a year, measured by targets that units report on. */
@NullMarked
@NamedInterface("pact")
package vn.vinhdanh.emulation.pact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
