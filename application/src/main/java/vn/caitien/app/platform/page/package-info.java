/**
 * The frame every page stands in: its language and look, its bar, its static files, its templates. What pages are
 * built from lies in {@code parts}; what stands in for a page that cannot be shown, in {@code errors}.
 */
@NullMarked
package vn.caitien.app.platform.page;

import org.jspecify.annotations.NullMarked;
