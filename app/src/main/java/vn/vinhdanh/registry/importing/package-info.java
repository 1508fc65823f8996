/** Ratings, initiatives and awards of the past from a spreadsheet: people matched, rows checked, taken over as a whole. */
@NullMarked
package vn.vinhdanh.registry.importing;

import org.jspecify.annotations.NullMarked;
