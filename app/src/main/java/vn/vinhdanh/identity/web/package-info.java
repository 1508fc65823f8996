/** The doors: signing in and out, the first administrator, administration. */
@NullMarked
package vn.vinhdanh.identity.web;

import org.jspecify.annotations.NullMarked;
