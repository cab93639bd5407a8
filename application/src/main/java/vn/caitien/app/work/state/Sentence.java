package vn.caitien.app.work.state;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A sentence whose figures lead to where they come from. */
public record Sentence(List<Piece> pieces) {
    private static final Pattern MARKED = Pattern.compile("\\[([^\\[\\]]*)]");

    public Sentence {
        pieces = List.copyOf(pieces);
    }

    /**
     * Some of its words.
     *
     * @param address of what they tell of; null for words between
     */
    public record Piece(String words, @Nullable String address) {}

    /**
     * Reads a message that marks such words by [ and ].
     *
     * @param addresses one for each mark, in the order of the message
     * @throws IllegalArgumentException when there are more or fewer marks
     */
    static Sentence of(String message, String... addresses) {
        List<Piece> pieces = new ArrayList<>();
        Matcher marked = MARKED.matcher(message);
        int end = 0;
        int at = 0;
        while (marked.find()) {
            between(pieces, message.substring(end, marked.start()));
            if (at == addresses.length) {
                throw new IllegalArgumentException("more marks than " + addresses.length + ": " + message);
            }
            pieces.add(new Piece(marked.group(1), addresses[at++]));
            end = marked.end();
        }
        if (at < addresses.length) {
            throw new IllegalArgumentException("fewer marks than " + addresses.length + ": " + message);
        }
        between(pieces, message.substring(end));
        return new Sentence(pieces);
    }

    private static void between(List<Piece> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, null));
        }
    }

    /** Several as one, with words between and a full stop. */
    static Sentence joined(List<Sentence> parts, String between) {
        List<Piece> pieces = new ArrayList<>();
        parts.forEach(part -> {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece(between, null));
            }
            pieces.addAll(part.pieces);
        });
        pieces.add(new Piece(".", null));
        return new Sentence(pieces);
    }

    /** Without the marks. */
    public String words() {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }
}
