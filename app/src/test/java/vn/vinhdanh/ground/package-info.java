/** What tests stand on: one shared house, a clock that travels, the documents they read. */
@NullMarked
package vn.vinhdanh.ground;

import org.jspecify.annotations.NullMarked;
