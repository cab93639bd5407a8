package vn.caitien.intake.readers.html;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import vn.caitien.intake.readers.flow.NumberForms;
import vn.caitien.intake.readers.flow.Symbols;
import vn.caitien.intake.readers.ooxml.Numbers;

/** The marks in front of the items of lists, as a browser shows them; items must come in the page's order. */
final class ListMarks {
    /** The names HTML and CSS give to kinds of numbers, and those of {@link NumberForms}. */
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("decimal", "decimal"), Map.entry("1", "decimal"), Map.entry("decimal-leading-zero", "decimalZero"),
            Map.entry("lower-alpha", "lowerLetter"), Map.entry("lower-latin", "lowerLetter"), Map.entry("a", "lowerLetter"),
            Map.entry("upper-alpha", "upperLetter"), Map.entry("upper-latin", "upperLetter"), Map.entry("A", "upperLetter"),
            Map.entry("lower-roman", "lowerRoman"), Map.entry("i", "lowerRoman"),
            Map.entry("upper-roman", "upperRoman"), Map.entry("I", "upperRoman"));

    private final boolean countsOn;
    private final Map<Element, Integer> counted = new IdentityHashMap<>();

    /** The last number of each kind of list. */
    private final Map<String, Integer> last = new HashMap<>();

    /** @param countsOn whether a list that says no number counts on where the last of its kind ended, as LibreOffice means it */
    ListMarks(boolean countsOn) {
        this.countsOn = countsOn;
    }

    /**
     * The mark of an item, with a space behind it; empty for none.
     *
     * @param style of the item, on top of its list's
     */
    String of(Element item, Style style) {
        Element list = item.parent();
        boolean numbered = list != null && list.normalName().equals("ol");
        String kind = kind(item, list, style);
        if (kind.equals("none")) {
            return "";
        }
        if (!numbered && !NUMBERS.containsKey(kind)) {
            return Symbols.bullet("") + " ";
        }
        String counter = countsOn ? kind + depth(item) : "";
        int before = list == null ? 0 : counted.getOrDefault(list, start(list, item, counter) - 1);
        int number = Numbers.whole(item.attr("value"), before + 1);
        if (list != null) {
            counted.put(list, number);
        }
        if (countsOn) {
            last.put(counter, number);
        }
        return NumberForms.show(number, NUMBERS.getOrDefault(kind, "decimal"), "") + ". ";
    }

    private int start(Element list, Element item, String counter) {
        int otherwise = countsOn && !item.hasAttr("value") ? last.getOrDefault(counter, 0) + 1 : 1;
        return Numbers.whole(list.attr("start"), otherwise);
    }

    private static String kind(Element item, @Nullable Element list, Style style) {
        String styled = style.lower("list-style-type");
        if (styled.isEmpty() && style.lower("list-style").contains("none")) {
            styled = "none";
        }
        if (!styled.isEmpty()) {
            return styled;
        }
        return item.hasAttr("type") ? item.attr("type") : list == null ? "" : list.attr("type");
    }

    private static int depth(Element item) {
        return (int) item.parents().stream().filter(each -> each.normalName().equals("ol")).count();
    }
}
