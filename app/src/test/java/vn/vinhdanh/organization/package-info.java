/** Units, people and blocs, as of a day. */
@NullMarked
package vn.vinhdanh.organization;

import org.jspecify.annotations.NullMarked;
