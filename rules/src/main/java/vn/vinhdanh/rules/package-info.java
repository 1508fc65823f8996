/** Weighs facts against the law as it stood on a day, and explains the answer. Start at {@link vn.vinhdanh.rules.Law}. */
@NullMarked
package vn.vinhdanh.rules;

import org.jspecify.annotations.NullMarked;
