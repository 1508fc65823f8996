/** What is known about a person or a collective up to a year. Silence is not a no. */
@NullMarked
package vn.vinhdanh.rules.fact;

import org.jspecify.annotations.NullMarked;
