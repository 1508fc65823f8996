/**
 * Many weighed at once. A {@link vn.vinhdanh.rules.column.Population} keeps the facts of many subjects in columns;
 * {@link vn.vinhdanh.rules.column.AwardOver} weighs them against one award on one day.
 *
 * <p>Answers come from kernels: the compiler turns the very conditions and guards of a version into loops over primitives, one
 * for each word of the vocabulary, run over blocks of rows. A row's years are a mask of sixty-four bits, the achievement year at
 * bit 63, so that "five years in a row" is a count of leading bits. Each row has a window of its own: the years looked at, the years
 * that count, and the year that counts in part.
 *
 * <p>Explanations come from the conditions themselves, weighing a row of the columns: one wording of the law, not two. What
 * the columns cannot hold (a history of more than sixty-four years) is kept whole, and weighed singly.
 */
@NullMarked
package vn.vinhdanh.rules.column;

import org.jspecify.annotations.NullMarked;
