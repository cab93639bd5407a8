/** The pages on tasks: one's own, those of a plan, one of them, reporting. */
@NullMarked
package vn.caitien.app.work.page;

import org.jspecify.annotations.NullMarked;
