@NullMarked
package vn.vinhdanh.commendation.eligibility;

import org.jspecify.annotations.NullMarked;
