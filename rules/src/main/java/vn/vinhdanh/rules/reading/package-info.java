/** Reads the law's YAML files, and refuses what is not whole, with file, line and the way to mend it. */
@NullMarked
package vn.vinhdanh.rules.reading;

import org.jspecify.annotations.NullMarked;
