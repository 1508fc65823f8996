@NullMarked
package vn.vinhdanh.document;

import org.jspecify.annotations.NullMarked;
