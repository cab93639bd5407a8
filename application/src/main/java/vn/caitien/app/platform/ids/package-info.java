/** Identities: of whatever is stored, and of the school everything belongs to. */
@NullMarked
package vn.caitien.app.platform.ids;

import org.jspecify.annotations.NullMarked;
