/** Looks a plan over: what is wrong, why it matters, and what would mend it. */
@NullMarked
package vn.caitien.check;

import org.jspecify.annotations.NullMarked;
