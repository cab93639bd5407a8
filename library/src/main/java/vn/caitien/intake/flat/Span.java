package vn.caitien.intake.flat;

/** Words of a stretch that follow one another on a line, in one cell: from one up to another. */
record Span(int from, int to) {}
