package vn.caitien.app.evidence.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.parts.Empty;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Way;

/**
 * The lists of a year.
 *
 * @param told how many documents stand in them; null where none does
 */
public record ListsPage(
        List<Way> tabs, String action, String year, List<Option> years, @Nullable String told, List<Listed> lists, @Nullable Empty empty) {
    /** A list and the files it comes as. */
    public record Listed(String name, String sentence, List<Way> files) {}
}
