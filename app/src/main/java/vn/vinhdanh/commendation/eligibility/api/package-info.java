/** The law and the weighing for programs: JSON in, JSON out, described at {@code /api/openapi.json}. */
@NullMarked
package vn.vinhdanh.commendation.eligibility.api;

import org.jspecify.annotations.NullMarked;
