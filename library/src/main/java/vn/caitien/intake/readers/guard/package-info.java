/** What keeps a reader within its limits whatever the bytes: costs counted, failures turned into refusals. */
@NullMarked
package vn.caitien.intake.readers.guard;

import org.jspecify.annotations.NullMarked;
