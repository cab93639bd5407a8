/** Reads what stands around a plan's tables: head, sections, closing, recipients, signature. */
@NullMarked
package vn.caitien.intake.frame;

import org.jspecify.annotations.NullMarked;
