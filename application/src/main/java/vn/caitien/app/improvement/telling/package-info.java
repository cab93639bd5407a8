/** Who was told of an issued plan, and where it is posted. */
@NullMarked
package vn.caitien.app.improvement.telling;

import org.jspecify.annotations.NullMarked;
