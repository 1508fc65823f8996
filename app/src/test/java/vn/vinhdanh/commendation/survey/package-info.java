/** Tests of the survey. */
@NullMarked
package vn.vinhdanh.commendation.survey;

import org.jspecify.annotations.NullMarked;
