/**
 * What was issued, word for word? Reads official documents, keeps their register and sends them to units.
 *
 * <p>The types here are the room's face: the register, and what a confirmed document says, as other rooms may hear it.
 */
@NullMarked
@ApplicationModule(
        displayName = "document",
        allowedDependencies = {"organization", "printing", "identity", "web"})
package vn.vinhdanh.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
