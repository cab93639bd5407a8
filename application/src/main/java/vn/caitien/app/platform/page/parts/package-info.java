/**
 * What pages are built from, as values: each record here has its template of the same name in {@code jte/part}, and
 * all of them are shown in every state on the page {@code /look}.
 */
@NullMarked
package vn.caitien.app.platform.page.parts;

import org.jspecify.annotations.NullMarked;
