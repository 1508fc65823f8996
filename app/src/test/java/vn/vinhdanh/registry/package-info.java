/** What is on record, and how it comes there. */
@NullMarked
package vn.vinhdanh.registry;

import org.jspecify.annotations.NullMarked;
