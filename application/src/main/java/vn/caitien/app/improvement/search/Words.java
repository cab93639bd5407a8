package vn.caitien.app.improvement.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is looked for: several words that must all stand in one place, in any order; what is quoted, as it is quoted.
 *
 * @param terms a word or a phrase each
 */
public record Words(List<Term> terms) {
    private static final Pattern TERM = Pattern.compile("[\"“”„]([^\"“”„]*)[\"“”„]?|[^\\s\"“”„]+");
    /** More words than that make no place more certain. */
    private static final int MOST = 12;

    /** Words that stand one after the other. */
    record Term(List<SearchWord> words) {
        boolean at(List<SearchWord> text, int at) {
            for (int i = 0; i < words.size(); i++) {
                if (at + i >= text.size() || !text.get(at + i).bare().equals(words.get(i).bare())) {
                    return false;
                }
            }
            return true;
        }
    }

    public Words {
        terms = List.copyOf(terms);
    }

    /** As someone typed it; nothing is looked for where it has no letter and no digit. */
    public static Words of(String typed) {
        List<Term> terms = new ArrayList<>();
        TERM.matcher(typed).results().forEach(found -> {
            boolean quoted = found.group(1) != null;
            List<SearchWord> words = SearchWord.of(quoted ? found.group(1) : found.group());
            if (!words.isEmpty()) {
                terms.add(new Term(words));
            }
        });
        return new Words(terms.subList(0, Math.min(MOST, terms.size())));
    }

    public boolean none() {
        return terms.isEmpty();
    }

    /** Whether some words must stand one after the other. */
    public boolean phrase() {
        return terms.stream().anyMatch(term -> term.words().size() > 1);
    }

    /** How many are looked for. */
    public int count() {
        return terms.stream().mapToInt(term -> term.words().size()).sum();
    }

    /** The term that the fewest texts are likely to have, as it stands in one without accents. */
    String longest() {
        return terms.stream().map(term -> SearchWord.bare(term.words())).max(Comparator.comparingInt(String::length)).orElse("");
    }

    /** All of them one after the other, as they stand in a text without accents. */
    String together() {
        return SearchWord.bare(terms.stream().flatMap(term -> term.words().stream()).toList());
    }

    /** What a text without accents must be like, for each term. */
    String[] bare() {
        return terms.stream().map(term -> "%" + SearchWord.bare(term.words()) + "%").toArray(String[]::new);
    }

    /** What the text with its accents is like where they are as typed. */
    String[] accented() {
        return terms.stream().map(term -> "%" + SearchWord.accented(term.words()) + "%").toArray(String[]::new);
    }
}
