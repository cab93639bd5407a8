/** Files that prove something, as files: what they are by content, zips of them, photos of paper as a PDF, small pictures. */
@NullMarked
package vn.caitien.evidence.file;

import org.jspecify.annotations.NullMarked;
