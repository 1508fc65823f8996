/** What the rules answer: met, not met or unknown, each with its clause, the facts seen and what is missing. */
@NullMarked
package vn.vinhdanh.rules.verdict;

import org.jspecify.annotations.NullMarked;
