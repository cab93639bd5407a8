/** What can be set, where each value comes from. */
@NullMarked
package vn.caitien.app.platform.settings;

import org.jspecify.annotations.NullMarked;
