/** The house rules of the application as tests. */
@NullMarked
package vn.caitien.app.house;

import org.jspecify.annotations.NullMarked;
