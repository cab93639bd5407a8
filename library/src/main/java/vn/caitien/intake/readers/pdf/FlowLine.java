package vn.caitien.intake.readers.pdf;

/**
 * A line outside of tables.
 *
 * @param alone whether it is a paragraph of its own, as a line of the head blocks is
 */
record FlowLine(Frame frame, Line line, boolean alone) {}
