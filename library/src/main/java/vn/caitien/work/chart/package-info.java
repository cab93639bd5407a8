/** Where the bars, lines and words of a chart of tasks over a school year stand; how they look is not told here. */
@NullMarked
package vn.caitien.work.chart;

import org.jspecify.annotations.NullMarked;
