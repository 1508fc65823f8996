/**
 * What is on record, since when, by which decision? A dated fact about a person or unit, with the decision that made it
 * true and possibly the one that undid it: awards, initiatives, yearly ratings, discipline.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "organization :: importing", "printing", "identity", "web"})
package vn.vinhdanh.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
