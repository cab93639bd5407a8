/** What stands in for a page that cannot be shown: one place turns every exception and refusal into plain words. */
@NullMarked
package vn.caitien.app.platform.page.errors;

import org.jspecify.annotations.NullMarked;
