/** Documents are read in the background: to be found by what they say, and to propose what is said of them. */
@NullMarked
package vn.caitien.app.evidence.reading;

import org.jspecify.annotations.NullMarked;
