/** How a plan stands on a day, in numbers that each know what they count; the sentences made of them are not told here. */
@NullMarked
package vn.caitien.work.state;

import org.jspecify.annotations.NullMarked;
