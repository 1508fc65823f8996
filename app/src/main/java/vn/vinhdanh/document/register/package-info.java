/** From the uploaded file to the register: intakes with their corrections, confirmation, distribution. */
@NullMarked
package vn.vinhdanh.document.register;

import org.jspecify.annotations.NullMarked;
