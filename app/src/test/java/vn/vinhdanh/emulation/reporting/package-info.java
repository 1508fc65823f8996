/** Due rules and reports, tried out. */
@NullMarked
package vn.vinhdanh.emulation.reporting;

import org.jspecify.annotations.NullMarked;
