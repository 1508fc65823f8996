/** Recognises a file by what is in it, opens it safely and turns bytes into well-formed Vietnamese text. */
@NullMarked
package vn.vinhdanh.printing.file;

import org.jspecify.annotations.NullMarked;
