package vn.caitien.evidence.proposal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.caitien.text.Letters;
import vn.caitien.text.Plain;

/** How two texts are held to be the same words. */
enum Spelling {
    /** with their accents, wherever in a syllable the tone is set */
    EXACT,
    /** whatever their accents: a picture is not read more exactly than that */
    BARE;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\d&/]+");

    static Spelling in(DocumentText text) {
        return text.scanned() ? BARE : EXACT;
    }

    /** The words of a text as they are compared, single spaces between. */
    String of(String text) {
        return this == BARE ? Letters.words(text) : exact(text);
    }

    private static String exact(String text) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN.split(Plain.lower(text))) {
            if (!word.isEmpty()) {
                char[] letters = Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray();
                StringBuilder bases = new StringBuilder();
                StringBuilder marks = new StringBuilder();
                for (char letter : letters) {
                    (Character.getType(letter) == Character.NON_SPACING_MARK ? marks : bases).append(letter);
                }
                words.add(bases.append(marks).toString());
            }
        }
        return String.join(" ", words);
    }
}
