/** What plans say, words and values from one hand. */
@NullMarked
package vn.caitien.samples.content;

import org.jspecify.annotations.NullMarked;
