/** What the items of a plan need from others besides money, and whether it is granted. */
@NullMarked
package vn.caitien.app.work.support;

import org.jspecify.annotations.NullMarked;
