/** The statistics page, what is behind each of its figures, and its workbook. */
@NullMarked
package vn.vinhdanh.statistics.web;

import org.jspecify.annotations.NullMarked;
