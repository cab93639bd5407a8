/** A document to be written, in pieces that every writer knows. */
@NullMarked
package vn.caitien.samples.paper;

import org.jspecify.annotations.NullMarked;
