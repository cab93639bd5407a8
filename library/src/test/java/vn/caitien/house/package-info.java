/** The house rules of the library as tests. */
@NullMarked
package vn.caitien.house;

import org.jspecify.annotations.NullMarked;
