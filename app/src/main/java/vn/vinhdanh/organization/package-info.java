/**
 * Who is it, and where did they sit that day? Units with their lineage and names, people with their posts, blocs by year.
 *
 * <p>Every answer is given "as of" a day; periods run from their first day to the first day they no longer hold.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "web", "printing"})
package vn.vinhdanh.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
