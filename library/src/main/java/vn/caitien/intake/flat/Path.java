package vn.caitien.intake.flat;

/**
 * A reading of a stretch: for each word the state it is in and how it came there.
 *
 * @param states by {@link States}
 * @param moves how each word follows on the one before it; the first one's is {@link Move#ROW}
 * @param score the sum of the weights of all that speaks for it
 */
record Path(int[] states, Move[] moves, double score) {
    int state(int at) {
        return states[at];
    }

    Move move(int at) {
        return moves[at];
    }
}
