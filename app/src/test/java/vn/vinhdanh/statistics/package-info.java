/** The figures of the five years, and the way into each of them. */
@NullMarked
package vn.vinhdanh.statistics;

import org.jspecify.annotations.NullMarked;
