package vn.caitien.check.words;

import java.util.List;
import java.util.Locale;

/** Writes what a slip should have been, as its text writes it: what was right stays as it is. */
final class SlipText {
    private SlipText() {}

    /** The stretch of the text that the slip is. */
    static Around around(String text, Slip slip) {
        List<Word> words = slip.words();
        return new Around(text, words.getFirst().start(), words.getLast().end());
    }

    /** The stretch with the words of the phrase for those that differ; of a shorter stretch the whole phrase. */
    static String mended(String text, Slip slip, Lexicon lexicon) {
        List<Word> words = slip.words();
        if (slip.lacking()) {
            return like(words.getFirst(), lexicon.written(slip.phrase()));
        }
        StringBuilder mended = new StringBuilder();
        int done = words.getFirst().start();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            mended.append(text, done, word.start());
            boolean same = slip.reading().id(slip.from() + i) == slip.phrase()[i];
            mended.append(same ? word.text() : like(word, lexicon.written(slip.phrase()[i])));
            done = word.end();
        }
        return mended.toString();
    }

    /** The words of the lexicon, in the capitals of a word of the text. */
    static String like(Word word, String written) {
        return switch (word.shape()) {
            case UPPER -> written.toUpperCase(Locale.ROOT);
            case CAPITAL -> written.substring(0, 1).toUpperCase(Locale.ROOT) + written.substring(1);
            default -> written;
        };
    }
}
