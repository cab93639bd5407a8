package vn.caitien.intake.labelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caitien.text.Plain;

/**
 * The words from a place in a text on that may name columns, without their marks, up to the first number. A narrow
 * column tears its words in two or more.
 *
 * @param tokens in order
 */
record HeadTokens(List<Token> tokens) {
    private static final int LONGEST = 140;
    private static final Pattern NUMBER = Pattern.compile("[(\\[]?\\d.*");
    private static final Pattern GOES_ON = Pattern.compile(".*[,/&–-]|(?iu:và|hoặc|hay)");

    /**
     * A word without its marks.
     *
     * @param word the place of the word it stands in
     * @param capital whether it begins with the only capital of its word
     * @param small whether it has none
     * @param inside whether no heading begins with it: in brackets, or after a comma and the like
     * @param bracketed whether it stands in brackets
     */
    record Token(String text, int word, boolean capital, boolean small, boolean inside, boolean bracketed) {}

    /**
     * A phrase found.
     *
     * @param end the token behind it
     * @param capital whether it begins with one
     * @param capitals how many of its other words do
     */
    record Match(int end, boolean capital, int capitals) {}

    /** How many columns are numbered in a row of numbers, and how many words that takes. */
    record Numbers(int columns, int words) {
        static final Numbers NONE = new Numbers(0, 0);
    }

    static HeadTokens of(String[] words, int from) {
        List<Token> tokens = new ArrayList<>();
        boolean bracketed = false;
        boolean joined = false;
        for (int i = from; i < words.length && i < from + LONGEST && !NUMBER.matcher(words[i]).matches(); i++) {
            boolean capital = words[i].chars().filter(Character::isUpperCase).count() == 1 && Character.isUpperCase(words[i].charAt(0));
            bracketed |= words[i].startsWith("(");
            boolean first = true;
            for (String token : HeadWords.words(words[i])) {
                boolean inside = bracketed || joined || !first;
                tokens.add(new Token(token, i - from, first && capital && !joined, first && words[i].equals(words[i].toLowerCase(Locale.ROOT)), inside, bracketed));
                first = false;
            }
            joined = GOES_ON.matcher(words[i]).matches();
            bracketed &= words[i].indexOf(')') < 0;
        }
        return new HeadTokens(List.copyOf(tokens));
    }

    /** The last word before a token or, where one in brackets begins there, the word that closes them. */
    int bracketAfter(int token, String[] words, int from) {
        int last = token;
        while (last < tokens.size() && tokens.get(last).bracketed) {
            last++;
        }
        int word = tokens.get(last - 1).word;
        return words[from + word].indexOf(')') >= 0 ? word : tokens.get(token - 1).word;
    }

    /** A phrase where it stands at a token, its words whole or torn; null where it does not. */
    @Nullable Match match(int from, String[] phrase) {
        int at = from;
        int capitals = 0;
        for (String word : phrase) {
            int end = end(at, word);
            if (end < 0) {
                return null;
            }
            capitals += at > from && tokens.get(at).capital ? 1 : 0;
            at = end;
        }
        return new Match(at, tokens.get(from).capital, capitals);
    }

    /** The token behind a word; negative where it does not stand there. */
    private int end(int from, String word) {
        int at = from;
        int length = 0;
        while (at < tokens.size() && length < word.length() && word.startsWith(tokens.get(at).text, length)) {
            length += tokens.get(at++).text.length();
        }
        return length == word.length() ? at : -1;
    }

    /** The numbers of the columns, counted from one, where a row of them begins with that word. */
    static Numbers numbers(String[] words, int from, int fewest) {
        int columns = 0;
        int at = from;
        while (at < words.length) {
            int next = at;
            while (next < words.length && next < at + 2 && letters(words[next]).isEmpty()) {
                next++;
            }
            if (next == words.length || !letters(words[next]).equals(String.valueOf(columns + 1))) {
                break;
            }
            columns++;
            at = next + 1;
        }
        while (columns > 0 && at < words.length && letters(words[at]).isEmpty() && words[at].matches("[)\\]]")) {
            at++;
        }
        return columns < fewest ? Numbers.NONE : new Numbers(columns, at - from);
    }

    private static String letters(String word) {
        return Plain.bare(word).replaceAll("[()\\[\\]]", "");
    }
}
