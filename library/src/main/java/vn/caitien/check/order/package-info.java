/** Rules over the numbers and order of sections and rows, and what a plan must hold as a whole. */
@NullMarked
package vn.caitien.check.order;

import org.jspecify.annotations.NullMarked;
