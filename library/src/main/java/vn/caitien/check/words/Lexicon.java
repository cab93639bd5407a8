package vn.caitien.check.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.caitien.catalogue.Catalogues;

/**
 * What is written in papers of this field: set phrases, ordinary phrases that come near to them, and words that stand
 * alone. Made once; safe for several threads.
 */
final class Lexicon {
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> keys = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private final PhraseTree known = new PhraseTree();
    private final NearPhrases near = new NearPhrases();
    private final Shortened shortened = new Shortened();
    private final BitSet alone = new BitSet();
    private final BitSet linking = new BitSet();
    private final BitSet many = new BitSet();
    private final BitSet notCounted = new BitSet();
    private final BitSet capital = new BitSet();

    private Lexicon() {}

    /** The one of the data files and of the built-in catalogue. */
    static Lexicon standard() {
        return Standard.LEXICON;
    }

    /** Held apart so that it is read when it is first asked for. */
    private static final class Standard {
        static final Lexicon LEXICON = read();
    }

    private static Lexicon read() {
        Lexicon lexicon = new Lexicon();
        LexiconFiles files = LexiconFiles.read();
        files.setPhrases().forEach(lexicon::setPhrase);
        files.ordinary().forEach(phrase -> lexicon.known.add(lexicon.ids(phrase)));
        Map<String, String> words = LexiconFiles.lists("alone");
        lexicon.mark(lexicon.linking, words.get("linking"));
        lexicon.mark(lexicon.alone, words.get("linking"));
        lexicon.mark(lexicon.alone, words.get("alone"));
        lexicon.mark(lexicon.many, words.get("many"));
        lexicon.mark(lexicon.notCounted, words.get("not-counted"));
        CatalogueTexts.of(Catalogues.builtIn()).forEach(lexicon::right);
        return lexicon;
    }

    private void setPhrase(String phrase) {
        int[] words = ids(phrase);
        known.add(words);
        near.add(words);
    }

    private void mark(BitSet set, String list) {
        for (String word : list.split("[\\s,]+")) {
            set.set(learn(word));
        }
    }

    /**
     * A text that is right: so are two words of it that follow each other, but for small ones between phrases and for
     * the end of one phrase, or a word that stands alone, with the beginning of the next.
     */
    private void right(String text) {
        for (Run run : Runs.of(text)) {
            int[] words = run.words().stream().mapToInt(word -> learn(word.text())).toArray();
            boolean[] covered = covered(words);
            for (int i = 1; i < words.length; i++) {
                boolean explained = (covered[i - 1] || alone(words[i - 1])) && (covered[i] || alone(words[i]));
                if (!linking(words[i - 1]) && !linking(words[i]) && !explained) {
                    known.add(new int[] {words[i - 1], words[i]});
                }
            }
        }
    }

    private boolean[] covered(int[] words) {
        boolean[] covered = new boolean[words.length];
        for (int i = 0; i < words.length; i++) {
            Arrays.fill(covered, i, i + known.longest(words, i), true);
        }
        return covered;
    }

    private int[] ids(String phrase) {
        String[] words = phrase.split(" ");
        int[] learnt = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            learnt[i] = learn(words[i]);
            if (Character.isUpperCase(words[i].charAt(0))) {
                capital.set(learnt[i]);
            }
        }
        return learnt;
    }

    private int learn(String word) {
        return ids.computeIfAbsent(Spelling.key(word), key -> {
            keys.add(key);
            written.add(word);
            shortened.add(key, keys.size() - 1);
            return keys.size() - 1;
        });
    }

    /** The number of a word by its {@linkplain Spelling#key key}; -1 for one that is in no phrase. */
    int id(String key) {
        return ids.getOrDefault(key, -1);
    }

    /** The words that may be one slip from that key. */
    Set<Integer> near(String key) {
        return shortened.near(key);
    }

    String key(int id) {
        return keys.get(id);
    }

    /** A phrase as it is written inside a sentence. */
    String written(int... phrase) {
        StringBuilder text = new StringBuilder();
        for (int id : phrase) {
            text.append(text.isEmpty() ? "" : " ").append(written.get(id));
        }
        return text.toString();
    }

    /** Every phrase that is right. */
    PhraseTree known() {
        return known;
    }

    /** The phrases that somebody may have meant. */
    NearPhrases near() {
        return near;
    }

    /** Whether the two words in this order are right together. */
    boolean together(int id, int next) {
        return known.longest(new int[] {id, next}, 0) == 2;
    }

    /** Whether some phrase writes the word with a capital. */
    boolean capital(int id) {
        return id >= 0 && capital.get(id);
    }

    /** Whether the word needs no other to be one. */
    boolean alone(int id) {
        return id >= 0 && alone.get(id);
    }

    /** Whether it is one of the small words that stand between all others. */
    boolean linking(int id) {
        return id >= 0 && linking.get(id);
    }

    /** Whether the two cannot follow each other: a word of number, then one that names nothing. */
    boolean clash(int id, int next) {
        return id >= 0 && next >= 0 && many.get(id) && notCounted.get(next);
    }
}
