package vn.caitien.intake.readers.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.caitien.text.Syllables;

/**
 * Puts right the last letter of a word that a narrow cell has torn off onto a line of its own: nothing tells the program
 * how large such a letter is.
 */
final class LoneLetters {
    /** What the program takes these letters for. */
    private static final Map<String, String> TAKEN_FOR = Map.of("g", "EB589øØ£Sðg6", "i", "|lI1!ÏỈÍÌĨ¡ïñj:");

    private static final double WIDE = 0.8;

    private LoneLetters() {}

    /** @param words of one part of the page, {@code width} pixels wide */
    static List<ScannedWord> mended(List<ScannedWord> words, int width) {
        List<ScannedWord> mended = new ArrayList<>(words);
        for (int i = 1; i < words.size(); i++) {
            ScannedWord before = words.get(i - 1);
            ScannedWord letter = words.get(i);
            boolean alone = before.last() && letter.last() && letter.text().length() == 1;
            if (alone && letter.sureness() < SecondLook.DOUBT && before.box().width() > WIDE * width) {
                mended.set(i, mended(before.text(), letter));
            }
        }
        return mended;
    }

    private static ScannedWord mended(String before, ScannedWord letter) {
        return TAKEN_FOR.entrySet().stream()
                .filter(known -> known.getValue().contains(letter.text()) && Syllables.possible(before + known.getKey()))
                .findFirst()
                .map(known -> letter.saying(known.getKey(), letter.sureness()))
                .orElse(letter);
    }
}
