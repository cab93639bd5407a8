/** How a plan stands, in words. */
@NullMarked
package vn.caitien.app.work.state;

import org.jspecify.annotations.NullMarked;
