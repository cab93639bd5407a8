/** What sheets share once their cells are read: numbers shown, tables parted from the paragraphs around them. */
@NullMarked
package vn.caitien.intake.readers.sheets;

import org.jspecify.annotations.NullMarked;
