/** The money of a plan: what its words say it costs in a school year, and what was spent. */
@NullMarked
package vn.caitien.app.work.money;

import org.jspecify.annotations.NullMarked;
