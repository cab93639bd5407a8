/** Papers as HTML for the screen, also for those who hear it or hold a phone. */
@NullMarked
package vn.caitien.paper.html;

import org.jspecify.annotations.NullMarked;
