/** Changes of a plan as values: each knows what it was made upon, and how to take it back. */
@NullMarked
package vn.caitien.plan.edit;

import org.jspecify.annotations.NullMarked;
