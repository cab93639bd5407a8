package vn.caitien.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A numbered section of the paper.
 *
 * @param number as printed without its full stop, e.g. {@code II} or {@code 1}; null when it has none
 * @param title the words of the heading
 * @param paragraphs in order, list marks kept as printed
 */
public record Section(
        @Nullable String number, String title, List<String> paragraphs, List<Section> subsections) {

    public Section {
        paragraphs = List.copyOf(paragraphs);
        subsections = List.copyOf(subsections);
    }
}
