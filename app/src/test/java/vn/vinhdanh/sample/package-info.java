/** The sample keeps to the law and comes to its figures. */
@NullMarked
package vn.vinhdanh.sample;

import org.jspecify.annotations.NullMarked;
