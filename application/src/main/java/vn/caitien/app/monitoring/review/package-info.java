/** Reviews of a plan: item by item, closed as a whole, kept as they were closed. */
@NullMarked
package vn.caitien.app.monitoring.review;

import org.jspecify.annotations.NullMarked;
