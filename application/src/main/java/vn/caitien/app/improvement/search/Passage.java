package vn.caitien.app.improvement.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A place of a plan with all that stands there.
 *
 * @param place how {@link vn.caitien.plan.edit.Places} begins it, such as {@code rows[r3]}; the whole of {@code closing}
 * @param criteria the numbers of the criteria it is about, as printed; empty for none
 * @param parts in the order one reads them
 */
record Passage(String place, String criteria, List<Part> parts) {
    /** Of the way texts are cut and folded: with another, every place is written anew when its plan is. */
    private static final String MADE = "1";

    Passage {
        parts = List.copyOf(parts);
    }

    String bare() {
        return SearchWord.bare(words());
    }

    String accented() {
        return SearchWord.accented(words());
    }

    /** Another for other words; what is folded from them need not be folded to know whether it changed. */
    String mark() {
        String all = parts.stream().map(part -> part.field() + '\n' + part.words()).collect(Collectors.joining("\n\n", MADE + criteria, ""));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString().replace("-", "");
    }

    private List<SearchWord> words() {
        return SearchWord.of(parts.stream().map(Part::words).collect(Collectors.joining("\n")));
    }
}
