/** A paper as values: what stands on it and what each part is, never how it looks. */
@NullMarked
package vn.caitien.paper.document;

import org.jspecify.annotations.NullMarked;
