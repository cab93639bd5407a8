/** Papers, and their structure compared with what was looked at once. */
@NullMarked
package vn.caitien.paper;

import org.jspecify.annotations.NullMarked;
