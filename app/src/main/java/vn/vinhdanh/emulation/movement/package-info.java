/** What is called out: movements, the list to be ticked before one goes out, and the units that join. */
@NullMarked
@NamedInterface("movement")
package vn.vinhdanh.emulation.movement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
