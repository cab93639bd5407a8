/** Tasks proposed from the words of an item; a person confirms, mends or drops each of them. */
@NullMarked
package vn.caitien.work.tasks;

import org.jspecify.annotations.NullMarked;
