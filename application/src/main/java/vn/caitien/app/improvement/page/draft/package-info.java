/** The page on which a draft is written: the whole paper, the strip of the place that is being written, and their acts. */
@NullMarked
package vn.caitien.app.improvement.page.draft;

import org.jspecify.annotations.NullMarked;
