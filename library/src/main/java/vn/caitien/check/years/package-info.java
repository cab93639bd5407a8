/** Rules over the years and ranges of years in the words of a plan. */
@NullMarked
package vn.caitien.check.years;

import org.jspecify.annotations.NullMarked;
