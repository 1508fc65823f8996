/** The pages of the survey. */
@NullMarked
package vn.vinhdanh.commendation.survey.web;

import org.jspecify.annotations.NullMarked;
