package vn.caitien.phrase;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.caitien.phrase.MoneyToken.Kind;
import vn.caitien.text.Writing;

/** Cuts the words of a cell into tokens, line by line. */
final class MoneyLexer {
    private static final String BULLETS = "-+x•●▪◦·";
    private static final String QUOTES = "“”„\"'‘’«»";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private static final int LONGEST_NUMBER = 32;
    private static final int LONGEST_WORD = 20;
    private static final int MOST_KEYS = 20_000;
    /** The same few thousand words come again and again. */
    private static final Map<String, String> KEYS = new ConcurrentHashMap<>();

    private final String text;
    private final List<MoneyToken> tokens = new ArrayList<>();

    MoneyLexer(String words) {
        StringBuilder lines = new StringBuilder();
        words.lines().map(Writing::clean).filter(line -> !line.isEmpty()).forEach(line -> {
            lines.append(lines.isEmpty() ? "" : "\n").append(line);
        });
        text = oneKindOfDash(lines);
    }

    MoneyText read() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            if (c == '\n') {
                add(Kind.BREAK, "\n", at, end);
            } else if (digit(c)) {
                end = endOfNumber(at);
                add(Kind.NUMBER, text.substring(at, end), at, end);
                joinTornNumber();
            } else if (letter(c)) {
                while (end < text.length() && letter(text.charAt(end))) {
                    end++;
                }
                add(Kind.WORD, key(text.substring(at, end)), at, end);
            } else if (c != ' ' && QUOTES.indexOf(c) < 0) {
                String sign = c == '×' || c == '*' ? "x" : c == '–' ? "-" : String.valueOf(c);
                add(opensLine(at) && BULLETS.contains(sign) ? Kind.BREAK : Kind.SIGN, sign, at, end);
            }
            at = end;
        }
        return new MoneyText(text, List.copyOf(tokens));
    }

    /** The form in which words are compared: lower case, and "hoá" as "hóa". */
    static String key(String word) {
        String known = KEYS.get(word);
        if (known != null) {
            return known;
        }
        String key = keyOf(word);
        if (word.length() <= LONGEST_WORD) {
            if (KEYS.size() >= MOST_KEYS) {
                KEYS.clear();
            }
            KEYS.put(word, key);
        }
        return key;
    }

    private static String keyOf(String word) {
        StringBuilder letters = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        for (char c : Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).toCharArray()) {
            (TONES.indexOf(c) < 0 ? letters : tones).append(c);
        }
        return Normalizer.normalize(letters.append(tones), Normalizer.Form.NFC);
    }

    /** "35.000. 000" and "35 000 000" are one number; "1. 500" and "2026 500" are two. */
    private void joinTornNumber() {
        int last = tokens.size() - 1;
        MoneyToken now = tokens.get(last);
        if (last >= 2 && tokens.get(last - 1).key().equals(".") && tokens.get(last - 2).kind() == Kind.NUMBER
                && now.key().startsWith("000") && groups(now.key())) {
            join(last - 2, now);
        } else if (last >= 1 && tokens.get(last - 1).kind() == Kind.NUMBER && now.key().length() == 3
                && startsGroups(tokens.get(last - 1).key())) {
            join(last - 1, now);
        }
    }

    private void join(int first, MoneyToken last) {
        MoneyToken start = tokens.get(first);
        tokens.subList(first, tokens.size()).clear();
        String key = start.key() + "." + last.key();
        tokens.add(new MoneyToken(Kind.NUMBER, key, start.start(), last.end(), start.glued()));
    }

    private static boolean startsGroups(String number) {
        int first = number.indexOf('.') < 0 ? number.length() : number.indexOf('.');
        boolean opens = first <= 3 && number.length() <= LONGEST_NUMBER && number.charAt(0) != '0';
        return opens && number.indexOf(',') < 0 && (first == number.length() || groups(number.substring(first + 1)));
    }

    private static boolean groups(String number) {
        for (String group : number.split("\\.")) {
            if (group.length() != 3 || group.indexOf(',') >= 0) {
                return false;
            }
        }
        return true;
    }

    private int endOfNumber(int start) {
        int end = start;
        while (end < text.length()
                && (digit(text.charAt(end))
                        || ".,".indexOf(text.charAt(end)) >= 0
                                && end + 1 < text.length()
                                && digit(text.charAt(end + 1)))) {
            end++;
        }
        return end;
    }

    private void add(Kind kind, String key, int start, int end) {
        boolean glued = start > 0 && (letter(text.charAt(start - 1)) || digit(text.charAt(start - 1)));
        tokens.add(new MoneyToken(kind, key, start, end, glued));
    }

    private boolean opensLine(int at) {
        return tokens.isEmpty() || tokens.getLast().kind() == Kind.BREAK && text.charAt(at) != '\n';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean letter(char c) {
        return c == '₫' || Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String oneKindOfDash(CharSequence words) {
        StringBuilder out = new StringBuilder(words);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= '\u2010' && c <= '\u2015' || c == '\u2212') {
                out.setCharAt(i, '-');
            }
        }
        return out.toString();
    }
}
