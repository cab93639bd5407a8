/** The improvement plan as values, and its interchange JSON. */
@NullMarked
package vn.caitien.plan;

import org.jspecify.annotations.NullMarked;
