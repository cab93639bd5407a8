/** The pages on which plans are searched, and set side by side. */
@NullMarked
package vn.caitien.app.improvement.search.page;

import org.jspecify.annotations.NullMarked;
