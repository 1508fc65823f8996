/** The pages of the checked lists and of the law. */
@NullMarked
package vn.vinhdanh.commendation.eligibility.web;

import org.jspecify.annotations.NullMarked;
