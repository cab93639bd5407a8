/** Files of evidence: what they are told to be, and what hostile ones come to. */
@NullMarked
package vn.caitien.evidence.file;

import org.jspecify.annotations.NullMarked;
