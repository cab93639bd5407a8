/** Makes sample and random documents together with their truths; shares no word list with the readers. */
@NullMarked
package vn.caitien.samples;

import org.jspecify.annotations.NullMarked;
