/** The walls of the house, checked. */
@NullMarked
package vn.vinhdanh;

import org.jspecify.annotations.NullMarked;
