/** How lists about the register are understood. */
@NullMarked
package vn.vinhdanh.registry.importing;

import org.jspecify.annotations.NullMarked;
