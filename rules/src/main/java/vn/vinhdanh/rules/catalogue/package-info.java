/** What can be given, and which texts say so: acts, citations, emulation titles, forms of commendation. */
@NullMarked
package vn.vinhdanh.rules.catalogue;

import org.jspecify.annotations.NullMarked;
