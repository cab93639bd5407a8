/** Word documents of before 2007, their tables and lists put together as Word shows them. */
@NullMarked
package vn.caitien.intake.readers.doc;

import org.jspecify.annotations.NullMarked;
