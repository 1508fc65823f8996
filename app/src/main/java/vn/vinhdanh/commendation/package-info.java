/**
 * Who deserves what, and who decided? Dossiers, councils with their ballots, decisions, certificates.
 *
 * <p>The drawers in the order of the work: {@code ownrule} (what the ministry itself prescribes), {@code eligibility} (what the rules say about a list), {@code dossier} (the
 * proposal of one subject for one award of one year), {@code council} (sessions, conflicts of interest, the secret ballot),
 * {@code decision} (what a leader signs), {@code certificate} (what proves it).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "registry", "printing", "identity", "web"})
package vn.vinhdanh.commendation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
