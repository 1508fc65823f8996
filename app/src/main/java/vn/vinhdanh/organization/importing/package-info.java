/** Lists of units and people on their way in from a spreadsheet: read, checked row by row, taken over as a whole. */
@NullMarked
package vn.vinhdanh.organization.importing;

import org.jspecify.annotations.NullMarked;
