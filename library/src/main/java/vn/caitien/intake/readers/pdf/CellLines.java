package vn.caitien.intake.readers.pdf;

import java.util.List;

/**
 * A cell with its visual lines, before they are joined.
 *
 * @param box of its borders
 */
record CellLines(GridCell cell, Box box, List<Line> lines) {}
