@NullMarked
package vn.vinhdanh.commendation.ownrule.web;

import org.jspecify.annotations.NullMarked;
