/** Tests of the drawer. */
@NullMarked
package vn.vinhdanh.commendation.council;

import org.jspecify.annotations.NullMarked;
