/** Looks ahead and back with the same rules: what is within reach, what next year may bring, what a past decision was worth. */
@NullMarked
package vn.vinhdanh.rules.forecast;

import org.jspecify.annotations.NullMarked;
