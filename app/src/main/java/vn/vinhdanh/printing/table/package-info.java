/** Turns workbooks and delimited text into tables, or says which cell stands in the way. */
@NullMarked
package vn.vinhdanh.printing.table;

import org.jspecify.annotations.NullMarked;
