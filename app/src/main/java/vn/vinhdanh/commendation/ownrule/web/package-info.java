/** The pages where administrators keep the ministry's own rules. */
@NullMarked
package vn.vinhdanh.commendation.ownrule.web;

import org.jspecify.annotations.NullMarked;
