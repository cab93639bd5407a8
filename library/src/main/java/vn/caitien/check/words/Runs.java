package vn.caitien.check.words;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into runs of words: marks, digits and line ends part them. */
final class Runs {
    private static final String GOES_ON = ",;/&(+";

    private final String text;
    private final List<Run> runs = new ArrayList<>();
    private List<Word> words = new ArrayList<>();
    private int runStart;

    private Runs(String text) {
        this.text = text;
    }

    static List<Run> of(String text) {
        Runs runs = new Runs(text);
        runs.cut();
        return runs.runs;
    }

    private void cut() {
        int at = 0;
        while (at < text.length()) {
            if (Character.isLetter(text.charAt(at))) {
                int end = wordEnd(at);
                boolean joined = at > 0 && isPartOfWord(text.charAt(at - 1))
                        || end < text.length() && isPartOfWord(text.charAt(end));
                if (joined) {
                    close();
                } else {
                    add(at, end);
                }
                at = end;
            } else {
                if (text.charAt(at) != ' ' && text.charAt(at) != '\u00a0') {
                    close();
                }
                at++;
            }
        }
        close();
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Digits and the signs of addresses make no word with letters that stand at them, but no two words either. */
    private static boolean isPartOfWord(char sign) {
        return Character.isDigit(sign) || sign == '@' || sign == '_' || sign == '\\' || sign == '\'' || sign == '’';
    }

    private void add(int start, int end) {
        if (words.isEmpty()) {
            runStart = start;
        }
        String letters = text.substring(start, end);
        words.add(new Word(letters, start, Shape.of(letters)));
    }

    private void close() {
        if (!words.isEmpty()) {
            runs.add(new Run(List.copyOf(words), begins(runStart)));
            words = new ArrayList<>();
        }
    }

    private boolean begins(int start) {
        int before = start - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\u00a0')) {
            before--;
        }
        return before < 0 || GOES_ON.indexOf(text.charAt(before)) < 0 && !Character.isDigit(text.charAt(before));
    }
}
