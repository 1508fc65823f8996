/** Weighs facts against the law as it stood on a day, and explains the answer. */
@NullMarked
package vn.vinhdanh.rules;

import org.jspecify.annotations.NullMarked;
