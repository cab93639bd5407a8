package vn.caitien.monitoring;

import java.util.List;

/**
 * A sentence proposed for a report.
 *
 * @param figures those it uses, in the order of its words; empty where it has the words of people alone
 */
public record Sentence(String text, List<Figure> figures) {
    public Sentence {
        figures = List.copyOf(figures);
    }
}
