/** Who may receive what and was not proposed? Everybody weighed for every award, explained, and kept. */
@NullMarked
package vn.vinhdanh.commendation.survey;

import org.jspecify.annotations.NullMarked;
