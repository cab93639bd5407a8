/** Codes of evidence, as the circulars write them. */
@NullMarked
package vn.caitien.evidence.code;

import org.jspecify.annotations.NullMarked;
