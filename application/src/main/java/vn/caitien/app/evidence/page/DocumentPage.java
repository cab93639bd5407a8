package vn.caitien.app.evidence.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Form;
import vn.caitien.app.platform.page.parts.Chip;
import vn.caitien.app.platform.page.parts.Field;
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
 * @param often how many fields of the form nearly every document needs; the others are folded away
 */
public record DocumentPage(
        String title, List<Crumb> crumbs, Chip chip, List<Way> ways, @Nullable Next next, List<ShownFile> files, @Nullable String kept,
        @Nullable String link, List<Fact> facts, List<CriterionBox> asked, @Nullable Form form, int often) {
    /** The fields that are shown at once. */
    public List<Field> first() {
        return form == null ? List.of() : form.fields().subList(0, often);
    }

    /** The fields that are folded away. */
    public List<Field> folded() {
        return form == null ? List.of() : form.fields().subList(often, form.fields().size());
    }

    /** Whether something stands in the folded fields, or is wrong there. */
    public boolean unfolded() {
        return folded().stream().anyMatch(field -> !field.value().isEmpty() || field.error() != null);
    }

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
