/** The pages of plans: the list of a school, and one plan as it is on paper. */
@NullMarked
package vn.caitien.app.improvement.page;

import org.jspecify.annotations.NullMarked;
