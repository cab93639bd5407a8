package vn.caitien.check.words;

import java.util.Set;
import vn.caitien.text.Plain;
import vn.caitien.text.Syllables;

/**
 * What is known of a word by itself.
 *
 * @param key as {@link Spelling#key} gives it
 * @param id its number in the lexicon; -1 for none
 * @param possible whether it can be a Vietnamese syllable
 * @param vowel whether it has a vowel
 * @param accented whether it has a letter or mark that only Vietnamese has
 * @param heard whether some Vietnamese word has it
 * @param foreign whether it is a foreign word that such papers use
 */
record Sound(String key, int id, boolean possible, boolean vowel, boolean accented, boolean heard, boolean foreign) {
    private static final Set<String> FOREIGN =
            Set.copyOf(LexiconFiles.split(LexiconFiles.lists("alone").get("foreign").replace(' ', ',')));

    static Sound of(String word, Lexicon lexicon) {
        String key = Spelling.key(word);
        String bare = Plain.bare(word);
        boolean vowel = bare.chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
        boolean possible = Syllables.possible(word);
        int id = lexicon.id(key);
        return new Sound(key, id, possible, vowel, !bare.equalsIgnoreCase(word), possible && (id >= 0 || Heard.is(key)),
                FOREIGN.contains(bare));
    }
}
