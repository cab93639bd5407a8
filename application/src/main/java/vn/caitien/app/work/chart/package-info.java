/** The work of a plan over the months of its school year, and by how far it is. */
@NullMarked
package vn.caitien.app.work.chart;

import org.jspecify.annotations.NullMarked;
