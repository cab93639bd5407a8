/** Papers on who does what of a plan, and what of it a month asks: as a page, to print. */
@NullMarked
package vn.caitien.app.work.sheet;

import org.jspecify.annotations.NullMarked;
