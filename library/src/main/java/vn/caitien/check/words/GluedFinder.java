package vn.caitien.check.words;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.text.Syllables;

/** Finds two words written as one: letters that are no syllable, but two that are known together. */
final class GluedFinder {
    private static final String OF_ADDRESSES = "./:@_-=?&#\\";

    private final Lexicon lexicon;

    GluedFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Tear> find(String text, Reading reading) {
        List<Tear> tears = new ArrayList<>();
        for (int at = 0; at < reading.size(); at++) {
            Word word = reading.run().word(at);
            if (mayBeTwo(reading.sound(at), word.shape()) && !inAddress(text, word, reading.sound(at))) {
                List<Integer> cuts = cuts(reading, at);
                if (cuts.size() == 1) {
                    int cut = cuts.getFirst();
                    String apart = word.text().substring(0, cut) + " " + word.text().substring(cut);
                    tears.add(new Tear(reading, at, 1, apart, true));
                }
            }
        }
        return tears;
    }

    private static boolean mayBeTwo(Sound sound, Shape shape) {
        return !sound.possible() && !sound.foreign() && switch (shape) {
            case SMALL -> true;
            case CAPITAL, UPPER -> sound.accented();
            case MIXED -> false;
        };
    }

    /** Addresses have no accents. */
    private static boolean inAddress(String text, Word word, Sound sound) {
        boolean before = word.start() > 0 && OF_ADDRESSES.indexOf(text.charAt(word.start() - 1)) >= 0;
        boolean after = word.end() + 1 < text.length() && OF_ADDRESSES.indexOf(text.charAt(word.end())) >= 0
                && Character.isLetterOrDigit(text.charAt(word.end() + 1));
        return !sound.accented() && (before || after);
    }

    private List<Integer> cuts(Reading reading, int at) {
        String letters = reading.run().word(at).text();
        int before = at > 0 ? reading.id(at - 1) : -1;
        int after = at + 1 < reading.size() ? reading.id(at + 1) : -1;
        List<Integer> cuts = new ArrayList<>();
        for (int cut = 1; cut < letters.length(); cut++) {
            String first = letters.substring(0, cut);
            String second = letters.substring(cut);
            if (Syllables.possible(first) && Syllables.possible(second)
                    && known(before, lexicon.id(Spelling.key(first)), lexicon.id(Spelling.key(second)), after)) {
                cuts.add(cut);
            }
        }
        return cuts;
    }

    /** Whether the two are a phrase, or one is a small word beside a phrase that the other belongs to. */
    private boolean known(int before, int first, int second, int after) {
        return lexicon.together(first, second)
                || lexicon.linking(first) && lexicon.together(second, after)
                || lexicon.linking(second) && lexicon.together(before, first);
    }
}
