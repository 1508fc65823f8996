/**
 * Turns the plain text of an official document into a {@link vn.vinhdanh.document.intake.Reading}: pure Java, no
 * database, no clock. Every value found says where it stands in the text and how sure the reader is.
 */
@NullMarked
package vn.vinhdanh.document.intake;

import org.jspecify.annotations.NullMarked;
