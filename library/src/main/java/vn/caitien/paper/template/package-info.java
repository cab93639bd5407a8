/** How papers look: settings of a folder that a school or province may replace. */
@NullMarked
package vn.caitien.paper.template;

import org.jspecify.annotations.NullMarked;
