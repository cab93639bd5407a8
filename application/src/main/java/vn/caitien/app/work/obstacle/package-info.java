/** What stands in the way of a plan's work: raised, answered, solved or taken up, and raised again. */
@NullMarked
package vn.caitien.app.work.obstacle;

import org.jspecify.annotations.NullMarked;
