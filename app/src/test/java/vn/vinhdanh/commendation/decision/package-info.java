/** Tests of the drawer. */
@NullMarked
package vn.vinhdanh.commendation.decision;

import org.jspecify.annotations.NullMarked;
