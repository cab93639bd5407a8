package vn.caitien.app.improvement.search;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A place of a plan with all that stands there.
 *
 * @param place how {@link vn.caitien.plan.edit.Places} begins it, such as {@code rows[r3]}; the whole of {@code closing}
 * @param criteria the numbers of the criteria it is about, as printed; empty for none
 * @param parts in the order one reads them
 */
record Passage(String place, String criteria, List<Part> parts) {
    Passage {
        parts = List.copyOf(parts);
    }

    String bare() {
        return SearchWord.bare(words());
    }

    String accented() {
        return SearchWord.accented(words());
    }

    private List<SearchWord> words() {
        return SearchWord.of(parts.stream().map(Part::words).collect(Collectors.joining("\n")));
    }
}
