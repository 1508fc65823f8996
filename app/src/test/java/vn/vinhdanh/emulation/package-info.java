/** Movements, pacts and reports, tried out. */
@NullMarked
package vn.vinhdanh.emulation;

import org.jspecify.annotations.NullMarked;
