package vn.caitien.app.evidence.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Next;
import vn.caitien.app.platform.page.parts.Way;

/**
 * A document beside what it proves.
 *
 * @param files its files, to be looked at
 * @param kept where it is, when there is no file; null where there is one
 * @param facts name and value each
 * @param asked the criteria it is filed under, with what they ask for
 * @param form to describe and file it; null where the page only shows
 * @param fields how the fields of the form are shown
 */
public record DocumentPage(
        String title, List<Crumb> crumbs, Chip chip, List<Way> ways, @Nullable Next next, List<ShownFile> files, @Nullable String kept,
        @Nullable String link, List<Fact> facts, List<CriterionBox> asked, @Nullable Form form, Folding fields) {
    /** Something known of it. */
    public record Fact(String name, String value) {}

    /**
     * A criterion and what it asks for.
     *
     * @param levels what each level asks for, in words of a summary
     * @param suggested what could prove it
     */
    public record CriterionBox(String title, List<LevelBox> levels, List<String> suggested) {}

    /** A level of a criterion. */
    public record LevelBox(String name, List<String> requirements) {}
}
