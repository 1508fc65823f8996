/** The pages of the register: the honours, a person's timeline, a decision. */
@NullMarked
package vn.vinhdanh.registry.web;

import org.jspecify.annotations.NullMarked;
