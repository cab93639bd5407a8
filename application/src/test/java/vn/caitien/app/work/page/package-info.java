/** The pages of work, over the line and looked at. */
@NullMarked
package vn.caitien.app.work.page;

import org.jspecify.annotations.NullMarked;
