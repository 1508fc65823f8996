/** May each row of a proposed list receive its award? Lists as given, who and what their rows mean, what the rules say. */
@NullMarked
package vn.vinhdanh.commendation.eligibility;

import org.jspecify.annotations.NullMarked;
