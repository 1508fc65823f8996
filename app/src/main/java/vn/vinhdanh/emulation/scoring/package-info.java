/** Who did how well in a bloc: the score sheet, one's own marks, one another's, the office's check, and the ranking that comes of them. */
@NamedInterface("scoring")
@NullMarked
package vn.vinhdanh.emulation.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
