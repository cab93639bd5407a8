package vn.caitien.phrase;

import java.util.List;

/** A place in a list of tokens that moves on, and may be set back. */
final class TimeCursor {
    private final List<TimeToken> tokens;
    private int at;

    TimeCursor(List<TimeToken> tokens) {
        this.tokens = tokens;
    }

    boolean done() {
        return at >= tokens.size();
    }

    int at() {
        return at;
    }

    void back(int place) {
        at = place;
    }

    /** The token that many places on; {@link TimeToken#NONE} past either end. */
    TimeToken peek(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < tokens.size() ? tokens.get(index) : TimeToken.NONE;
    }

    TimeToken peek() {
        return peek(0);
    }

    void skip(int count) {
        at += count;
    }

    /** Moves over the next token if it has that sign. */
    boolean take(TimeSign sign) {
        boolean found = !done() && peek().is(sign);
        if (found) {
            at++;
        }
        return found;
    }

    /** Whether the next tokens have these signs. */
    boolean sees(TimeSign... signs) {
        return seesAt(0, signs);
    }

    /** Whether the tokens from that many places on have these signs. */
    boolean seesAt(int ahead, TimeSign... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (!peek(ahead + i).is(signs[i])) {
                return false;
            }
        }
        return true;
    }

    void fillers() {
        while (take(TimeSign.FILLER)) {
            // words between the ones that count
        }
    }
}
