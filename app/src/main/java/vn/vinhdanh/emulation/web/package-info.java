/** The pages of this room. */
@NullMarked
package vn.vinhdanh.emulation.web;

import org.jspecify.annotations.NullMarked;
