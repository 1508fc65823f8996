/** What a bloc promises for a year, measured by targets that units report on. */
@NullMarked
package vn.vinhdanh.emulation.pact;

import org.jspecify.annotations.NullMarked;
