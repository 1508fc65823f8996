/** Tests of the drawer. */
@NullMarked
package vn.vinhdanh.commendation.dossier;

import org.jspecify.annotations.NullMarked;
