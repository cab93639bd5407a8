package vn.caitien.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds words that are no syllables, or syllables that no word has. */
final class LoneFinder {
    private final Lexicon lexicon;

    LoneFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Lone> find(Reading reading) {
        List<Lone> found = new ArrayList<>();
        for (int at = 0; at < reading.size(); at++) {
            Sound sound = reading.sound(at);
            if (!sound.heard() && sound.vowel() && reading.checkable(at) && reading.run().word(at).shape() != Shape.UPPER) {
                found.addAll((sound.accented() ? accented(reading, at) : bare(reading, at)).stream().toList());
            }
        }
        return found;
    }

    /** A word with a mark on a vowel is meant to be Vietnamese. */
    private Optional<Lone> accented(Reading reading, int at) {
        Sound sound = reading.sound(at);
        Meant meant = new Meant(lexicon, reading, at);
        Integer best = meant.best();
        boolean sure = !sound.possible() || best != null && meant.fits(best);
        return Optional.of(new Lone(reading, at, best == null ? null : lexicon.written(best), sure));
    }

    /** One without may be foreign, unless its keys spell a word or it is a small one without its marks. */
    private Optional<Lone> bare(Reading reading, int at) {
        Optional<String> typed = TypedKeys.read(reading.run().word(at).text().toLowerCase(Locale.ROOT));
        int id = typed.map(word -> lexicon.id(Spelling.key(word))).orElse(-1);
        Meant meant = new Meant(lexicon, reading, at);
        if (id >= 0) {
            return Optional.of(new Lone(reading, at, lexicon.written(id), meant.fits(id) || lexicon.linking(id)));
        }
        Integer best = meant.best();
        return best != null && Edits.marksOnly(reading.sound(at).key(), lexicon.key(best))
                ? Optional.of(new Lone(reading, at, lexicon.written(best), meant.fits(best))) : Optional.empty();
    }
}
