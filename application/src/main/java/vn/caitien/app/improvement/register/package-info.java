/** The register of a school's papers: their numbers, and where they went. */
@NullMarked
package vn.caitien.app.improvement.register;

import org.jspecify.annotations.NullMarked;
