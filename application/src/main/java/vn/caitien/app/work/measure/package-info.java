/** What is measured of the items of a plan: where they stood, what is aimed at, what was reached. */
@NullMarked
package vn.caitien.app.work.measure;

import org.jspecify.annotations.NullMarked;
