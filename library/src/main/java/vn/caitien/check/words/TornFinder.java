package vn.caitien.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.caitien.text.Syllables;

/** Finds words that were torn: pieces that are no syllables side by side, but one when joined. */
final class TornFinder {
    private static final int MOST_PIECES = 3;

    private final Lexicon lexicon;

    TornFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Tear> find(String text, Reading reading) {
        List<Tear> tears = new ArrayList<>();
        int at = unitBefore(text, reading) ? 1 : 0;
        while (at < reading.size()) {
            Optional<Tear> tear = at(reading, at);
            tear.ifPresent(tears::add);
            at = tear.map(Tear::end).orElse(at + 1);
        }
        return tears;
    }

    private Optional<Tear> at(Reading reading, int from) {
        for (int length = MOST_PIECES; length > 1; length--) {
            if (torn(reading, from, length)) {
                boolean other = torn(reading, from + length - 1, 2);
                return Optional.of(new Tear(reading, from, length, joined(reading, from, length), !other));
            }
        }
        return Optional.empty();
    }

    private boolean torn(Reading reading, int from, int length) {
        if (from + length > reading.size() || !piecesOfOne(reading, from, length)) {
            return false;
        }
        String word = joined(reading, from, length);
        int id = lexicon.id(Spelling.key(word));
        if (id < 0 || !Syllables.possible(word)) {
            return false;
        }
        int before = from > 0 ? reading.id(from - 1) : -1;
        int after = from + length < reading.size() ? reading.id(from + length) : -1;
        return lexicon.together(before, id) || lexicon.together(id, after) || !mayBeApart(reading, from, length, id);
    }

    /** Whether at least all but one are no syllables, and all of them are written in one way. */
    private static boolean piecesOfOne(Reading reading, int from, int length) {
        int possible = 0;
        for (int at = from; at < from + length; at++) {
            Sound sound = reading.sound(at);
            possible += sound.possible() ? 1 : 0;
            if (sound.foreign() || sound.possible() && reading.covered(at) || possible > 1) {
                return false;
            }
        }
        String letters = joined(reading, from, length);
        String rest = letters.substring(1);
        return rest.equals(rest.toLowerCase(Locale.ROOT))
                || reading.sound(from).accented() && letters.equals(letters.toUpperCase(Locale.ROOT));
    }

    /** Whether the pieces may be an abbreviation beside a word: consonants alone, and no small word when joined. */
    private boolean mayBeApart(Reading reading, int from, int length, int id) {
        for (int at = from; at < from + length; at++) {
            Sound sound = reading.sound(at);
            if (!sound.possible() && sound.vowel()) {
                return false;
            }
            if (sound.possible() && (lexicon.alone(sound.id()) || !lexicon.alone(id))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first word may be the unit of a number before it. */
    private static boolean unitBefore(String text, Reading reading) {
        String before = text.substring(0, reading.run().word(0).start()).stripTrailing();
        return !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
    }

    private static String joined(Reading reading, int from, int length) {
        return reading.words(from, length).stream().map(Word::text).collect(Collectors.joining());
    }
}
