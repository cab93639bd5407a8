package vn.caitien.evidence.proposal;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.text.Letters;

/** Sets the words of a head apart from the name of the state, its motto and the like, which stand at the right. */
final class Mottos {
    private static final double ALIKE = 0.85;
    private static final List<List<String>> ALL = PageWords.standard().mottos().stream()
            .map(motto -> List.of(Letters.words(motto).split(" "))).toList();

    private Mottos() {}

    /** The parts of a line that are no motto, from left to right; none when it is nothing else. */
    static List<String> without(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : line.split("\t")) {
            if (ALL.stream().noneMatch(motto -> Letters.likeness(Letters.of(part), String.join("", motto), ALIKE) > 0)) {
                cut(List.of(part.strip().split("\\s+")), parts);
            }
        }
        return parts;
    }

    private static void cut(List<String> words, List<String> parts) {
        for (List<String> motto : ALL) {
            for (int from = 0; from < words.size(); from++) {
                int end = end(words, from, motto);
                if (end > from) {
                    cut(words.subList(0, from), parts);
                    cut(words.subList(end, words.size()), parts);
                    return;
                }
            }
        }
        String text = String.join(" ", words).strip();
        if (!text.isEmpty()) {
            parts.add(text);
        }
    }

    /** Where a motto ends that begins at a word; that word's place where none does. Dashes count for nothing. */
    private static int end(List<String> words, int from, List<String> motto) {
        int at = from;
        int same = 0;
        while (at < words.size() && same < motto.size()) {
            String word = Letters.of(words.get(at));
            if (word.isEmpty() && same > 0) {
                at++;
            } else if (word.equals(motto.get(same))) {
                at++;
                same++;
            } else {
                return from;
            }
        }
        return same == motto.size() ? at : from;
    }
}
