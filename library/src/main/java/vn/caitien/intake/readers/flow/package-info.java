/** What documents of flowing text share: paragraphs, tables ruled or not, lists and signs, put in reading order. */
@NullMarked
package vn.caitien.intake.readers.flow;

import org.jspecify.annotations.NullMarked;
