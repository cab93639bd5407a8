package vn.caitien.intake.readers.scan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.text.Syllables;

/** Puts right what the program often takes a slash or a figure for, where only that makes sense. */
final class Confusions {
    private static final Pattern MONTH = Pattern.compile("(.*?)(0?[1-9]|1[0-2])[1lI|](20\\d\\d)(\\D.*)?");
    private static final Pattern WORDS = Pattern.compile("(\\P{L}*)(\\p{L}+?)([lI|])(\\p{L}+)(\\P{L}*)");
    private static final Pattern NUMBER = Pattern.compile("[\\dSOo]+(?:[.,/-][\\dSOo]+)+[.,;:)]*");

    /** No Vietnamese letter: the program's idea of a g it cannot make out. */
    private static final Pattern STRANGE_G = Pattern.compile("[øØ](?=\\p{L})|(?<=\\p{L})[øØ]");

    private Confusions() {}

    /** The word with its slashes and figures. */
    static String mended(String read) {
        String word = STRANGE_G.matcher(read).replaceAll("g");
        Matcher month = MONTH.matcher(word);
        if (month.matches() && !endsInFigure(month.group(1))) {
            return month.group(1) + month.group(2) + "/" + month.group(3) + (month.group(4) == null ? "" : month.group(4));
        }
        if (NUMBER.matcher(word).matches() && word.chars().anyMatch(Character::isDigit)) {
            return word.replace('S', '5').replace('O', '0').replace('o', '0');
        }
        return slashed(word);
    }

    private static boolean endsInFigure(String before) {
        return !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
    }

    /** Two syllables with an upright stroke between them that no syllable can be with it. */
    private static String slashed(String word) {
        Matcher parts = WORDS.matcher(word);
        if (!parts.matches() || Syllables.possible(parts.group(2) + parts.group(3) + parts.group(4))) {
            return word;
        }
        for (int at = parts.start(2) + 1; at < parts.end(4) - 1; at++) {
            boolean stroke = "lI|".indexOf(word.charAt(at)) >= 0;
            if (stroke && Syllables.possible(word.substring(parts.start(2), at))
                    && Syllables.possible(word.substring(at + 1, parts.end(4)))) {
                return word.substring(0, at) + "/" + word.substring(at + 1);
            }
        }
        return word;
    }
}
