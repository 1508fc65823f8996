/** The pages of plans and events. */
@NullMarked
package vn.vinhdanh.gathering.web;

import org.jspecify.annotations.NullMarked;
