/** From the proposal to the certificate, on a real database. */
@NullMarked
package vn.vinhdanh.commendation;

import org.jspecify.annotations.NullMarked;
