package vn.caitien.intake.readers.odf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.readers.flow.ListDefinitions.Level;
import vn.caitien.intake.readers.ooxml.Markup;

/** The styles of a document, each with what it takes over; those of pages and of their heads and feet play no part. */
final class OdfStyles {
    private static final int LONGEST_CHAIN = 20;
    private static final String OUTLINE = " outline";

    private final Map<String, String> fontFamilies = new HashMap<>();
    private final Map<String, OdfStyle> byName = new HashMap<>();
    private final Map<String, OdfStyle> whole = new HashMap<>();
    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
    private final Set<String> countryDates = new HashSet<>();

    /** Takes a child of a part's root element; anything but styles is passed over. */
    void take(Markup markup) {
        switch (markup.name()) {
            case "office:font-face-decls", "office:styles", "office:automatic-styles" -> {
                int depth = markup.depth();
                while (markup.child(depth)) {
                    takeOne(markup);
                }
            }
            default -> {}
        }
    }

    private void takeOne(Markup markup) {
        String name = markup.attribute("name", "");
        switch (markup.name()) {
            case "style:font-face" -> fontFamilies.put(name, markup.attribute("font-family", name));
            case "style:style" ->
                byName.put(key(markup.attribute("family", ""), name), new StyleReader(markup, fontFamilies).read());
            case "style:default-style" ->
                byName.put(key(markup.attribute("family", ""), null), new StyleReader(markup, fontFamilies).read());
            case "text:list-style" -> lists.put(name, ListStyleReader.levels(markup));
            case "text:outline-style" -> lists.put(OUTLINE, ListStyleReader.levels(markup));
            case "datastyle:date-style" -> {
                if (markup.yes("automatic-order")) {
                    countryDates.add(name);
                }
            }
            default -> {}
        }
    }

    /**
     * A style with all it inherits, the default style of its family among it; the default style for null.
     *
     * @param family {@code text}, {@code paragraph}, {@code table}, {@code table-cell} ...
     */
    OdfStyle of(String family, @Nullable String name) {
        return whole.computeIfAbsent(key(family, name), key -> find(family, name));
    }

    private OdfStyle find(String family, @Nullable String name) {
        OdfStyle found = name == null ? OdfStyle.SILENT : byName.getOrDefault(key(family, name), OdfStyle.SILENT);
        for (int i = 0; i < LONGEST_CHAIN && found.parent() != null; i++) {
            found = found.over(byName.getOrDefault(key(family, found.parent()), OdfStyle.SILENT));
        }
        return found.over(byName.getOrDefault(key(family, null), OdfStyle.SILENT));
    }

    /** The levels of a list style, from 0; none for null. */
    Map<Integer, Level> list(@Nullable String name) {
        return name == null ? Map.of() : lists.getOrDefault(name, Map.of());
    }

    /** The levels headings are numbered by. */
    Map<Integer, Level> outline() {
        return list(OUTLINE);
    }

    /** Whether a cell style shows dates in the order of the reader's country. */
    boolean showsDatesByCountry(OdfStyle cell) {
        return cell.data() != null && countryDates.contains(cell.data());
    }

    private static String key(String family, @Nullable String name) {
        return family + "/" + (name == null ? "" : name);
    }
}
