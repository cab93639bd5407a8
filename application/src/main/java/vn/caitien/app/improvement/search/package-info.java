/** Searching what plans say: their words, place by place, accents aside. */
@NullMarked
package vn.caitien.app.improvement.search;

import org.jspecify.annotations.NullMarked;
