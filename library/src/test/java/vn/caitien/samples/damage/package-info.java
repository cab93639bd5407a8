/** Spoils papers, so that readers go wrong and their confidence can be measured. */
@NullMarked
package vn.caitien.samples.damage;

import org.jspecify.annotations.NullMarked;
