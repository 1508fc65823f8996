/** Turns the keys and arguments of an answer into a sentence of a language. */
@NullMarked
package vn.vinhdanh.rules.wording;

import org.jspecify.annotations.NullMarked;
