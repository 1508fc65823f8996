/** Stories told in a real browser, against the whole house. */
@NullMarked
package vn.vinhdanh.journey;

import org.jspecify.annotations.NullMarked;
