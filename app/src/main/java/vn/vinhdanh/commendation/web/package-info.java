/** The pages of dossiers, councils, decisions and certificates. */
@NullMarked
package vn.vinhdanh.commendation.web;

import org.jspecify.annotations.NullMarked;
