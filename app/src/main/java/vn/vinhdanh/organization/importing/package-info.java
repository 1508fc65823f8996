/**
 * Lists on their way in from a spreadsheet: read, checked row by row, taken over as a whole. Units and people are taken
 * over here; rooms above bring their own {@link vn.vinhdanh.organization.importing.ListImport}.
 */
@NamedInterface("importing")
@NullMarked
package vn.vinhdanh.organization.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
