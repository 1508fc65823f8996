/** What does the ministry itself prescribe, under the State's law? Its own files of law, kept with every text they had. */
@NullMarked
package vn.vinhdanh.commendation.ownrule;

import org.jspecify.annotations.NullMarked;
