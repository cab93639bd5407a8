package vn.caitien.intake.flat;

/**
 * Which signals fire where in a stretch. What speaks of one word, one way into a state or out of it, and one pair of
 * states are told apart, so that a reading is weighed in time linear in its words.
 */
record Signals(WordSignals words, LineSignals lines, RowSignals rows, Rules rules) {
    Signals(Stretch stretch, States states, ColumnWidths widths, Evidence evidence) {
        this(new WordSignals(stretch, states, evidence), new LineSignals(stretch, states, widths, evidence),
                new RowSignals(stretch, states, widths, evidence), new Rules(stretch, states));
    }
}
