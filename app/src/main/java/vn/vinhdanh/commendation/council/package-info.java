/** Councils, their sessions, conflicts of interest, and the secret ballot. */
@NullMarked
@NamedInterface("council")
package vn.vinhdanh.commendation.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
