/** The plan as work, in the running server. */
@NullMarked
package vn.caitien.app.work;

import org.jspecify.annotations.NullMarked;
