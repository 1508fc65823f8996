/**
 * What was issued, word for word? Reads official documents, keeps their register and sends them to units.
 *
 * <p>The types here are the room's face: what a confirmed document says, as other rooms may hear it.
 */
@NullMarked
package vn.vinhdanh.document;

import org.jspecify.annotations.NullMarked;
