@NullMarked
package vn.vinhdanh.commendation.eligibility.web;

import org.jspecify.annotations.NullMarked;
