package vn.caitien.phrase;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.phrase.MoneyToken.Kind;
import vn.caitien.phrase.PartyWords.PartWords;

/** What parts the words of parties from each other. */
final class PartySigns {
    private final MoneyText text;
    private final PartyContext context;
    private final PartyPhrases phrases;
    private final int[] closing;

    PartySigns(MoneyText text, PartyContext context) {
        this.text = text;
        this.context = context;
        this.phrases = context.phrases();
        this.closing = new int[text.size()];
        int close = -1;
        for (int at = text.size() - 1; at >= 0; at--) {
            close = text.is(at, ")") ? at : text.is(at, Kind.BREAK) ? -1 : close;
            closing[at] = close;
        }
    }

    /** The phrases of a context, made once. */
    record PartyPhrases(
            MoneyPhrases<PartWords> parts,
            MoneyPhrases<Boolean> notPartAfter,
            MoneyPhrases<Boolean> afterPart,
            MoneyPhrases<Boolean> separators,
            MoneyPhrases<Boolean> continuations,
            MoneyPhrases<Boolean> dotted) {

        static PartyPhrases of(PartyWords words) {
            return new PartyPhrases(
                    MoneyPhrases.of(words.parts().stream().collect(Collectors.toMap(PartWords::words, part -> part, (a, b) -> b))),
                    MoneyPhrases.of(words.notPartAfter()),
                    MoneyPhrases.of(words.afterPart()),
                    MoneyPhrases.of(words.separators()),
                    MoneyPhrases.of(words.continuations()),
                    MoneyPhrases.of(words.dotted()));
        }
    }

    MoneyPhrases.@Nullable Match<PartWords> part(int at) {
        return phrases.notPartAfter().begins(text, at - 1) ? null : phrases.parts().at(text, at);
    }

    /** The token after "với", "cùng", ":" that follow a word of part; the same token where none does. */
    int afterPart(int at) {
        var after = phrases.afterPart().at(text, at);
        if (after == null) {
            return at;
        }
        return text.is(after.end(), ":") ? after.end() + 1 : after.end();
    }

    /** The token after the bracket that closes; -1 where none does in this line. */
    int bracketEnd(int open) {
        return closing[open] < 0 ? -1 : closing[open] + 1;
    }

    boolean endsStatement(int at) {
        return text.is(at, ";") || text.is(at, Kind.BREAK);
    }

    /** The token after a sign or word between two parties; the same token where none stands. */
    int separator(int at) {
        if (text.is(at, ",") || text.is(at, "+") || text.is(at, ":") || text.is(at, ".") && !dotted(at)) {
            return at + 1;
        }
        boolean joint = text.is(at, "/") || text.is(at, "-") || text.is(at, "&");
        if (joint && shortFormBefore(at, text.is(at, "-")) && context.names().endOfShortForm(text, at + 1) > at + 1) {
            return at + 1;
        }
        var word = phrases.separators().at(text, at);
        return word == null ? at : word.end();
    }

    /** Whether what begins here goes on with the party before: "TTCM Toán, Văn", "lớp 5A2, 4A1". */
    boolean continues(int at) {
        if (text.is(at, Kind.NUMBER)) {
            return true;
        }
        var more = phrases.continuations().at(text, at);
        return more != null && (endsParty(more.end()) || text.is(more.end(), Kind.NUMBER));
    }

    /** Whether the words of a party end before this token. */
    boolean endsParty(int at) {
        return !text.holds(at) || endsStatement(at) || separator(at) > at || part(at) != null || text.is(at, Kind.SIGN);
    }

    /** The token after "1.", "a)" at the beginning of a party; the same token where none stands. */
    int listMark(int at) {
        boolean mark = text.is(at, Kind.NUMBER) || text.is(at, Kind.WORD) && text.key(at).length() == 1;
        boolean closed = text.is(at + 1, ")") || text.is(at + 1, ".") && text.is(at, Kind.NUMBER);
        return mark && closed ? at + 2 : at;
    }

    private boolean dotted(int at) {
        boolean number = text.is(at - 1, Kind.NUMBER) && text.is(at + 1, Kind.NUMBER);
        return number || phrases.dotted().begins(text, at - 1);
    }

    /** @param alone whether it must be the whole party: "HT - PHT" are two, "NV TV - TB" is one */
    private boolean shortFormBefore(int at, boolean alone) {
        for (int start = Math.max(0, at - 3); start < at; start++) {
            boolean fits = !alone || !text.is(start - 1, Kind.WORD);
            if (fits && context.names().endOfShortForm(text, start) == at) {
                return true;
            }
        }
        return false;
    }
}
