/** Judges a whole list: what single rows cannot show – limits over the list, one thing counted twice, who must stand back. */
@NullMarked
package vn.vinhdanh.rules.list;

import org.jspecify.annotations.NullMarked;
