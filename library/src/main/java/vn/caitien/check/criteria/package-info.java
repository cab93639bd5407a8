/** Rules over the criteria, standards and levels of the catalogue. */
@NullMarked
package vn.caitien.check.criteria;

import org.jspecify.annotations.NullMarked;
