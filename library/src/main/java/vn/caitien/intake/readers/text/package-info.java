/** Plain text in, paragraphs and tables out: rows set apart by tabs, by pipes as in Markdown, or by commas as in CSV. */
@NullMarked
package vn.caitien.intake.readers.text;

import org.jspecify.annotations.NullMarked;
