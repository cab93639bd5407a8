/** What a plan means as work of one school year: when its items are due, what they cost, whether what was aimed at is reached. */
@NullMarked
package vn.caitien.work;

import org.jspecify.annotations.NullMarked;
