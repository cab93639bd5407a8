package vn.caitien.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The set phrases of people, times and money that the readers of cells know: words that belong together. */
public final class SetPhrases {
    private static final int LONGEST = 6;
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$");
    private static final SetPhrases STANDARD = load("parties.yaml", "time-words.yaml", "funding.yaml", "money.yaml");

    private final Map<String, List<List<String>>> byFirst = new HashMap<>();

    private SetPhrases() {}

    public static SetPhrases standard() {
        return STANDARD;
    }

    private static SetPhrases load(String... files) {
        SetPhrases phrases = new SetPhrases();
        Stream.of(files).map(file -> MoneyYaml.read(file, JsonNode.class)).forEach(phrases::add);
        return phrases;
    }

    private void add(JsonNode node) {
        node.forEach(this::add);
        if (node.isString()) {
            List<String> words = Stream.of(node.stringValue().split("\\s+")).map(SetPhrases::plain).toList();
            if (words.size() > 1 && words.size() <= LONGEST && words.stream().noneMatch(String::isEmpty)) {
                byFirst.computeIfAbsent(words.getFirst(), none -> new ArrayList<>()).add(words);
            }
        }
    }

    /**
     * Which words go on with a phrase that an earlier word begins.
     *
     * @param words of a text, in order, with the signs that stand at them
     * @return for each word whether it stands in a phrase, after its first word
     */
    public boolean[] within(String[] words) {
        boolean[] within = new boolean[words.length];
        String[] plain = new String[words.length];
        Map<String, String> known = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            plain[i] = known.computeIfAbsent(words[i], SetPhrases::plain);
        }
        for (int i = 0; i < words.length; i++) {
            for (List<String> phrase : byFirst.getOrDefault(plain[i], List.of())) {
                if (stands(phrase, plain, words, i)) {
                    for (int at = i + 1; at < i + phrase.size(); at++) {
                        within[at] = true;
                    }
                }
            }
        }
        return within;
    }

    private static boolean stands(List<String> phrase, String[] plain, String[] words, int from) {
        if (from + phrase.size() > plain.length) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            String word = words[from + i];
            boolean last = i + 1 == phrase.size();
            if (!plain[from + i].equals(phrase.get(i)) || !last && !Character.isLetterOrDigit(word.codePointBefore(word.length()))) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String word) {
        return EDGES.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
