/** The evidence of a school year as papers to print, and as one bundle to hand over. */
@NullMarked
package vn.caitien.app.evidence.list;

import org.jspecify.annotations.NullMarked;
