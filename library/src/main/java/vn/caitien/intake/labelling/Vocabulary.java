package vn.caitien.intake.labelling;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import vn.caitien.text.Likeness;

/**
 * Words with a number each, found again though one letter of theirs is wrong, missing or too many. Two such words share
 * what is left of them when one letter is taken out, so a word is looked up by its remains and compared with few.
 */
final class Vocabulary {
    /** A slip in a shorter word makes another word of it. */
    private static final int SHORTEST_FORGIVEN = 4;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, String> words = new HashMap<>();
    private final Map<String, BitSet> byRemains = new HashMap<>();

    /** The number of a word, a new one when it is not known. */
    int add(String word) {
        Integer known = numbers.get(word);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(word, number);
        words.put(number, word);
        if (word.length() >= SHORTEST_FORGIVEN) {
            for (int left = -1; left < word.length(); left++) {
                byRemains.computeIfAbsent(remains(word, left), none -> new BitSet()).set(number);
            }
        }
        return number;
    }

    /** The numbers of that word and of those it may be a slip of. */
    BitSet alike(String word) {
        BitSet alike = new BitSet();
        if (word.length() >= SHORTEST_FORGIVEN) {
            for (int left = -1; left < word.length(); left++) {
                BitSet sharing = byRemains.get(remains(word, left));
                if (sharing != null) {
                    alike.or(sharing);
                }
            }
            alike.stream().filter(number -> Likeness.edits(words.get(number), word, 1) > 1).forEach(alike::clear);
        } else if (numbers.containsKey(word)) {
            alike.set(numbers.get(word));
        }
        return alike;
    }

    /** The word without its letter at that place; the whole word for -1. */
    private static String remains(String word, int left) {
        return left < 0 ? word : word.substring(0, left) + word.substring(left + 1);
    }
}
