/** What obstacles, proposals and support conditions have in common: whose plan they are of, and how their pages are made. */
@NullMarked
package vn.caitien.app.work.matter;

import org.jspecify.annotations.NullMarked;
