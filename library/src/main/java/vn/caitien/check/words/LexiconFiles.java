package vn.caitien.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import vn.caitien.check.rule.Family;

/**
 * The data files of the lexicon.
 *
 * @param words files of phrases by their first word
 * @param phrases files of phrases by theme
 * @param neighbours files of phrases by their first word that are right, but never what somebody meant to write
 */
record LexiconFiles(List<String> words, List<String> phrases, List<String> neighbours) {
    private static final String FOLDER = "/vn/caitien/check/words/";

    static LexiconFiles read() {
        return Family.read(FOLDER + "index.yaml", new TypeReference<>() {});
    }

    /** The phrases that a text is mended by. */
    List<String> setPhrases() {
        List<String> all = new ArrayList<>();
        words.forEach(file -> all.addAll(byHead(file)));
        phrases.forEach(file -> lists(file).values().forEach(list -> all.addAll(split(list))));
        return all;
    }

    /** The phrases that are only known to be right. */
    List<String> ordinary() {
        return neighbours.stream().flatMap(file -> byHead(file).stream()).toList();
    }

    /** Lists of words by name. */
    static Map<String, String> lists(String file) {
        return Family.read(FOLDER + file + ".yaml", new TypeReference<>() {});
    }

    static List<String> split(String list) {
        return Stream.of(list.split(",")).map(String::strip).filter(one -> !one.isEmpty()).toList();
    }

    private static List<String> byHead(String file) {
        return lists(file).entrySet().stream()
                .flatMap(entry -> split(entry.getValue()).stream().map(tail -> entry.getKey() + " " + tail))
                .toList();
    }
}
