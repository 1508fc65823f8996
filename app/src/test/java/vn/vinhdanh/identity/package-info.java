/** Who may, who did: tried by someone who could see too much. */
@NullMarked
package vn.vinhdanh.identity;

import org.jspecify.annotations.NullMarked;
