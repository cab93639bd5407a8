package vn.caitien.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.caitien.text.Plain;

/** Cuts a time cell into words, figures and marks, and the words into signs. Spaces, case and kinds of dash are lost. */
final class TimeLexer {
    private static final Pattern LINES = Pattern.compile("\\R");
    private static final Pattern BULLET = Pattern.compile("^[-+*•●○▪◦·❖➢►✓‣⁃\\s]+");
    private static final Pattern OTHER_DASHES = Pattern.compile("[-=]+>|[→⇒~∼÷⁃﹣－]");

    private final TimeWords words;
    private final List<TimeToken> tokens = new ArrayList<>();
    private final List<String> pending = new ArrayList<>();
    private boolean listed;

    private TimeLexer(TimeWords words) {
        this.words = words;
    }

    /** The tokens of a text of one or more lines. */
    static List<TimeToken> tokens(String text, TimeWords words) {
        TimeLexer lexer = new TimeLexer(words);
        for (String line : LINES.split(text, -1)) {
            lexer.line(OTHER_DASHES.matcher(Plain.lower(line)).replaceAll("-"));
        }
        return List.copyOf(lexer.tokens);
    }

    private void line(String line) {
        var bullet = BULLET.matcher(line);
        boolean marked = bullet.find();
        int at = marked ? bullet.end() : 0;
        if (marked || !tokens.isEmpty()) {
            tokens.add(TimeToken.of(!marked ? TimeSign.LINE : wrapped(line, at) ? TimeSign.DASH : TimeSign.BREAK));
        }
        listed |= marked;
        while (at < line.length()) {
            int end = at + 1;
            char c = line.charAt(at);
            if (digit(c)) {
                while (end < line.length() && digit(line.charAt(end))) {
                    end++;
                }
                flush();
                tokens.add(TimeToken.figures(line.substring(at, end)));
            } else if (Character.isLetter(c)) {
                while (end < line.length() && Character.isLetter(line.charAt(end))) {
                    end++;
                }
                pending.add(line.substring(at, end));
            } else if (c != ' ') {
                flush();
                tokens.add(TimeToken.of(mark(c)));
            }
            at = end;
        }
        flush();
    }

    /** Whether the dash at the head of a line is that of a range wrapped before it, not the first bullet of a list. */
    private boolean wrapped(String line, int at) {
        boolean dash = line.charAt(0) == '-' && at < line.length() && digit(line.charAt(at));
        return dash && !listed && !tokens.isEmpty() && tokens.getLast().is(TimeSign.NUMBER);
    }

    /** Turns the words gathered so far into signs, the longest phrase first. */
    private void flush() {
        int at = 0;
        while (at < pending.size()) {
            at += phrase(at);
        }
        pending.clear();
    }

    private int phrase(int at) {
        for (int length = Math.min(words.longest(pending.get(at)), pending.size() - at); length > 0; length--) {
            var token = words.token(String.join(" ", pending.subList(at, at + length)));
            if (token.isPresent()) {
                tokens.add(token.get());
                return length;
            }
        }
        List<TimeToken> apart = words.unglued(pending.get(at));
        tokens.addAll(apart.isEmpty() ? List.of(TimeToken.of(TimeSign.NOISE)) : apart);
        return 1;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static TimeSign mark(char c) {
        return switch (c) {
            case '/' -> TimeSign.SLASH;
            case '-' -> TimeSign.DASH;
            case ',' -> TimeSign.COMMA;
            case ':' -> TimeSign.COLON;
            case '(', '[' -> TimeSign.OPEN;
            case ')', ']' -> TimeSign.CLOSE;
            case '.' -> TimeSign.DOT;
            case ';', '•', '●', '*' -> TimeSign.BREAK;
            case '&', '+' -> TimeSign.AND;
            case '%' -> TimeSign.COUNTED;
            default -> TimeSign.NOISE;
        };
    }
}
