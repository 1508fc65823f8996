/** Reads documents into lines, and draws official papers, workbooks and certificates. */
@NullMarked
package vn.vinhdanh.printing.paper;

import org.jspecify.annotations.NullMarked;
