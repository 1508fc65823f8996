/** How fast, how large, how heavy? Measures a house of its own from outside, as a visitor and as the machine see it. */
@NullMarked
package vn.vinhdanh.bench;

import org.jspecify.annotations.NullMarked;
