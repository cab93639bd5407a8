/** What a document's own first page says it is, proposed for a person to confirm; nothing is guessed. */
@NullMarked
package vn.caitien.evidence.proposal;

import org.jspecify.annotations.NullMarked;
