/** The vocabulary of the law: one class for each kind of condition. Java owns the words, the YAML owns numbers and dates. */
@NullMarked
package vn.vinhdanh.rules.condition;

import org.jspecify.annotations.NullMarked;
