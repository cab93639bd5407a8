/** What a school finds when it looks at how its plan is carried out: reviews, what is recommended in them, and how they are kept. */
@NullMarked
package vn.caitien.monitoring;

import org.jspecify.annotations.NullMarked;
