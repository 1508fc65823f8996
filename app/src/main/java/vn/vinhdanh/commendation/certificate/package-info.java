/** The proof of an award, and the door at which anyone may check it. */
@NullMarked
@NamedInterface("certificate")
package vn.vinhdanh.commendation.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
