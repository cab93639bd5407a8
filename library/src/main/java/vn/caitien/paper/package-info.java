/** Official papers: what a form makes of values, written as DOCX, PDF, XLSX or HTML. */
@NullMarked
package vn.caitien.paper;

import org.jspecify.annotations.NullMarked;
