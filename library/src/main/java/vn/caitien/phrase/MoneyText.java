package vn.caitien.phrase;

import java.util.List;
import java.util.Locale;
import vn.caitien.phrase.MoneyToken.Kind;

/** The words of a cell as tokens; a position outside them holds nothing and equals no key. */
record MoneyText(String text, List<MoneyToken> tokens) {

    static MoneyText of(String words) {
        return new MoneyLexer(words).read();
    }

    int size() {
        return tokens.size();
    }

    boolean holds(int at) {
        return at >= 0 && at < tokens.size();
    }

    String key(int at) {
        return holds(at) ? tokens.get(at).key() : "";
    }

    boolean is(int at, String key) {
        return key(at).equals(key);
    }

    boolean is(int at, Kind kind) {
        return holds(at) && tokens.get(at).kind() == kind;
    }

    boolean glued(int at) {
        return holds(at) && tokens.get(at).glued();
    }

    /** The words as written, from one token up to, not with, another. */
    String slice(int from, int to) {
        return from >= to ? "" : text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** The words in lower case with single spaces, none before what is glued. */
    String lower(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int at = from; at < to; at++) {
            words.append(at > from && !glued(at) ? " " : "").append(slice(at, at + 1).toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }
}
