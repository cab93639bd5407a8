package vn.caitien.intake.readers.odf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.readers.flow.ListDefinitions;
import vn.caitien.intake.readers.flow.ListDefinitions.Level;
import vn.caitien.intake.readers.flow.ListMark;
import vn.caitien.intake.readers.ooxml.Markup;

/** Numbers the items of a text's lists (ISO/IEC 26300-3, 5.3); items must come in the document's order. */
final class OdtLists {
    private final OdfStyles styles;
    private final Map<String, Counters> byId = new HashMap<>();
    private final Map<String, Counters> byStyle = new HashMap<>();
    private final Counters headings = new Counters();

    /** The last list without a name: LibreOffice may save one that goes on with it, and names it there only. */
    private @Nullable Counters unnamed;

    /** The present numbers of a list and of those inside it; null where none was shown yet. */
    static final class Counters {
        private final @Nullable Integer[] numbers = new Integer[ListDefinitions.LEVELS];

        private void count(int at, int first, @Nullable Integer set) {
            Integer last = numbers[at];
            numbers[at] = set != null ? set : last == null ? first : Integer.valueOf(last + 1);
            Arrays.fill(numbers, at + 1, numbers.length, null);
        }

        private int number(int at, int first) {
            Integer number = numbers[at];
            return number == null ? first : number;
        }
    }

    OdtLists(OdfStyles styles) {
        this.styles = styles;
    }

    /** The counters of the list just entered, one that stands in no other list. */
    Counters begin(Markup list, @Nullable String style) {
        String goesOn = list.attribute("continue-list");
        Counters counters = goesOn != null ? byId.getOrDefault(goesOn, unnamed)
                : style != null && list.yes("continue-numbering") ? byStyle.get(style) : null;
        Counters own = counters == null ? new Counters() : counters;
        String id = list.attribute("id");
        if (id == null) {
            unnamed = own;
        } else {
            byId.put(id, own);
        }
        if (style != null) {
            byStyle.put(style, own);
        }
        return own;
    }

    /**
     * The mark of the next item, with the space behind it.
     *
     * @param set the number the item sets; null to count on
     */
    String mark(Counters counters, @Nullable String style, int level, @Nullable Integer set) {
        return mark(counters, styles.list(style), level, set);
    }

    /** The mark of a heading outside lists; most headings have none. */
    String heading(int level) {
        return mark(headings, styles.outline(), level, null);
    }

    private static String mark(Counters counters, Map<Integer, Level> levels, int at, @Nullable Integer set) {
        if (at < 0 || at >= ListDefinitions.LEVELS) {
            return "";
        }
        counters.count(at, level(levels, at).start(), set);
        return ListMark.shown(
                each -> level(levels, each), each -> counters.number(each, level(levels, each).start()), at);
    }

    private static Level level(Map<Integer, Level> levels, int at) {
        return levels.getOrDefault(at, Level.PLAIN);
    }
}
