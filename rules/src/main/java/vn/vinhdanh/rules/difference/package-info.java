/** What changed in the law between two days, and for whom. */
@NullMarked
package vn.vinhdanh.rules.difference;

import org.jspecify.annotations.NullMarked;
