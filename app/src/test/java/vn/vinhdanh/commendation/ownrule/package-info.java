@NullMarked
package vn.vinhdanh.commendation.ownrule;

import org.jspecify.annotations.NullMarked;
