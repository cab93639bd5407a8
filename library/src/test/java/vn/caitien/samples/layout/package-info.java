/** How schools set a plan on paper. */
@NullMarked
package vn.caitien.samples.layout;

import org.jspecify.annotations.NullMarked;
