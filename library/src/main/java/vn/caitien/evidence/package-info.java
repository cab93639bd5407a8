/** Evidence of a school: its codes, its files, what a document says of itself. */
@NullMarked
package vn.caitien.evidence;

import org.jspecify.annotations.NullMarked;
