/** What an award is worth in money: the base salary, how a sum is rounded, which sums go together. */
@NullMarked
package vn.vinhdanh.rules.bonus;

import org.jspecify.annotations.NullMarked;
