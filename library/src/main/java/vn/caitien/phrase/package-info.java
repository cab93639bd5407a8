/** Reads the words of a plan, its times, sums, parties and targets, into values, and prints them back. */
@NullMarked
package vn.caitien.phrase;

import org.jspecify.annotations.NullMarked;
