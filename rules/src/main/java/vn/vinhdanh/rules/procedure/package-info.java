/** How an award is decided: ballots, quorum, papers, deadlines, limits over a list. */
@NullMarked
package vn.vinhdanh.rules.procedure;

import org.jspecify.annotations.NullMarked;
