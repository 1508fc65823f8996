/**
 * How many person-rules a second, and against whom? Four rules over a made-up population, weighed by ours and by its peers.
 * A contender whose verdicts differ from the others' has no figure.
 */
@NullMarked
package vn.vinhdanh.bench.weigh;

import org.jspecify.annotations.NullMarked;
