/** The law tools for the command line: look through the law, compare two days. They need no database. */
@NullMarked
package vn.vinhdanh.rules.terminal;

import org.jspecify.annotations.NullMarked;
