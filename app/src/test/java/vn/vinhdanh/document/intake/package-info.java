@NullMarked
package vn.vinhdanh.document.intake;

import org.jspecify.annotations.NullMarked;
