@NullMarked
package vn.vinhdanh.commendation.eligibility.api;

import org.jspecify.annotations.NullMarked;
