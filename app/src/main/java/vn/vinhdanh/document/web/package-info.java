/** The pages of the register and of the intake. */
@NullMarked
package vn.vinhdanh.document.web;

import org.jspecify.annotations.NullMarked;
