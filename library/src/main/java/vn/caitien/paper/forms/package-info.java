/** The printed forms: each makes a paper of values, its headings from a data file beside its legal basis. */
@NullMarked
package vn.caitien.paper.forms;

import org.jspecify.annotations.NullMarked;
