/** The house: its rooms are the sub-packages, each answering one question. */
@NullMarked
package vn.vinhdanh;

import org.jspecify.annotations.NullMarked;
