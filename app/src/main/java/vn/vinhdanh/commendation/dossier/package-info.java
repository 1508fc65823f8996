/** The proposal of one subject for one award of one year, from its drafting to the decision. */
@NullMarked
@NamedInterface("dossier")
package vn.vinhdanh.commendation.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
