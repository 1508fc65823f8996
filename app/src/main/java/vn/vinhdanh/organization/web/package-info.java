/** The pages of the organisation: units, people, blocs. */
@NullMarked
package vn.vinhdanh.organization.web;

import org.jspecify.annotations.NullMarked;
