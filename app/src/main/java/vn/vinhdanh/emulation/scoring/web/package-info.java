/** The pages of the scoring in a bloc. */
@NullMarked
package vn.vinhdanh.emulation.scoring.web;

import org.jspecify.annotations.NullMarked;
