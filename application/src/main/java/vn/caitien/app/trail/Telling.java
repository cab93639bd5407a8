package vn.caitien.app.trail;

import java.util.List;

/**
 * What an act of a kind is told by.
 *
 * @param kind in words with dots, such as {@code school.founded}
 * @param details their names in the order of the alphabet, which is the order of the places in the sentence
 */
public record Telling(String kind, List<String> details) {
    public static Telling of(String kind, String... details) {
        return new Telling(kind, List.of(details));
    }
}
