package vn.caitien.app.evidence.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Way;

/**
 * What there is and what is missing, criterion by criterion.
 *
 * @param told in one sentence; null where there are no criteria
 */
public record CoveragePage(
        List<Way> tabs, String action, String year, List<Option> years, @Nullable String told, List<Band> standards, @Nullable Empty empty) {
    /** A standard. */
    public record Band(String title, List<Row> rows) {}

    /**
     * A criterion.
     *
     * @param address of the documents filed under it
     * @param suggested what could prove it; empty where the catalogue suggests nothing
     */
    public record Row(String title, String count, String address, boolean none, List<Suggested> suggested) {}

    /**
     * A suggestion.
     *
     * @param title the document most like it; null where none is
     */
    public record Suggested(String words, @Nullable String title) {}
}
