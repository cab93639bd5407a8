package vn.caitien.check.words;

import org.jspecify.annotations.Nullable;

/** What a word may have been, seen from the words beside it. */
record Meant(Lexicon lexicon, Reading reading, int at) {

    /** The one word at one slip that fits best; null when none fits, or several as well. */
    @Nullable Integer best() {
        Integer best = null;
        int most = 0;
        boolean only = true;
        for (int id : lexicon.near(reading.sound(at).key())) {
            if (Edits.between(reading.sound(at).key(), lexicon.key(id)) == 1) {
                int weight = weight(id);
                only = weight == most ? false : weight > most || only;
                best = weight > most ? Integer.valueOf(id) : best;
                most = Math.max(most, weight);
            }
        }
        return only ? best : null;
    }

    /** Whether it makes a phrase with a word beside it, or is one of the small words but for its marks. */
    boolean fits(int id) {
        return together(id) > 0 || lexicon.linking(id) && Edits.marksOnly(reading.sound(at).key(), lexicon.key(id));
    }

    private int weight(int id) {
        int marks = Edits.marksOnly(reading.sound(at).key(), lexicon.key(id)) ? 1 : 0;
        int alone = lexicon.linking(id) ? 4 : lexicon.alone(id) ? 2 : 0;
        int phrases = 8 * together(id);
        return phrases + alone == 0 ? 0 : phrases + alone + marks;
    }

    private int together(int id) {
        int before = at > 0 && lexicon.together(reading.id(at - 1), id) ? 1 : 0;
        return before + (at + 1 < reading.size() && lexicon.together(id, reading.id(at + 1)) ? 1 : 0);
    }
}
