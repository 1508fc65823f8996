/** Rules that cut across all awards: they narrow what counts before any condition is weighed. */
@NullMarked
package vn.vinhdanh.rules.guard;

import org.jspecify.annotations.NullMarked;
