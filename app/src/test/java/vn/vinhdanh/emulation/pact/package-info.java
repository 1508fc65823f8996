/** Pacts and targets, tried out. */
@NullMarked
package vn.vinhdanh.emulation.pact;

import org.jspecify.annotations.NullMarked;
