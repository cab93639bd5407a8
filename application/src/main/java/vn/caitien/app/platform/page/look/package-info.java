/** The page that shows every part in every state, with invented examples. */
@NullMarked
package vn.caitien.app.platform.page.look;

import org.jspecify.annotations.NullMarked;
