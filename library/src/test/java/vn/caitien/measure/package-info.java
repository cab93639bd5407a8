/** How well an imported plan agrees with its truth. */
@NullMarked
package vn.caitien.measure;

import org.jspecify.annotations.NullMarked;
