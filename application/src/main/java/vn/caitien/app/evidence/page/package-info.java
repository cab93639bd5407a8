/** Pages of evidence: the list, one document, handing files in. */
@NullMarked
package vn.caitien.app.evidence.page;

import org.jspecify.annotations.NullMarked;
