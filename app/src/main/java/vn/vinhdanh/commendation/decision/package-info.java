/** What the leader signs: the list of the passed dossiers, or the undoing of what was given. */
@NullMarked
@NamedInterface("decision")
package vn.vinhdanh.commendation.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
