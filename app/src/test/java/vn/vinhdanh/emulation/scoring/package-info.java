/** What the scoring in a bloc promises. */
@NullMarked
package vn.vinhdanh.emulation.scoring;

import org.jspecify.annotations.NullMarked;
