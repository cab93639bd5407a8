package vn.caitien.intake.readers.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import vn.caitien.intake.readers.guard.Budget;

/** The style sheets inside a page: selectors of names, classes, ids and descent; others say nothing here. */
final class StyleSheet {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?(\\*/|$)|<!--|-->", Pattern.DOTALL);
    private static final Pattern SIMPLE = Pattern.compile("[\\w.#-]+( ?[ >] ?[\\w.#-]+){0,3}");
    private static final Pattern TOLD = Pattern.compile("font|display|visibility|text-|white-space|list-style|border|mso-");
    private static final int LONGEST = 200;
    private static final int MOST_RULES = 2_000;
    private static final long MOST_LOOKS = 4_000_000;

    private static final Style SILENT = new Style();

    private final Map<Element, Style> styles = new IdentityHashMap<>();

    private record Rule(String selector, Style style, int weight) {}

    /** Reads and applies all of a page's. */
    StyleSheet(Document page, Budget budget) {
        List<Rule> rules = new ArrayList<>();
        for (Element sheet : page.select("style")) {
            read(COMMENT.matcher(sheet.data()).replaceAll(" "), rules);
        }
        rules.sort(Comparator.comparingInt(Rule::weight));
        long elements = page.getAllElements().size();
        long most = Math.min(rules.size(), MOST_LOOKS / Math.max(1, elements));
        for (Rule rule : rules.subList(0, (int) most)) {
            budget.step();
            for (Element element : page.select(rule.selector)) {
                styles.computeIfAbsent(element, any -> new Style()).with(rule.style);
            }
        }
    }

    /** What the sheets and the element itself say about it. */
    Style of(Element element) {
        Style sheets = styles.get(element);
        String own = element.attr("style");
        if (own.isEmpty()) {
            return sheets == null ? SILENT : sheets;
        }
        return sheets == null ? new Style().with(own) : new Style().with(sheets).with(own);
    }

    private static void read(String sheet, List<Rule> rules) {
        for (String block : sheet.split("\\}")) {
            int open = block.lastIndexOf('{');
            if (open < 0 || rules.size() >= MOST_RULES || !TOLD.matcher(block.substring(open)).find()) {
                continue;
            }
            Style style = new Style().with(block.substring(open + 1));
            String selectors = block.substring(block.lastIndexOf('{', open - 1) + 1, open);
            for (String each : selectors.split(",")) {
                String selector = each.strip().replaceAll("\\s+", " ");
                if (selector.length() <= LONGEST && SIMPLE.matcher(selector).matches() && isSound(selector)) {
                    rules.add(new Rule(selector, style, weight(selector)));
                }
            }
        }
    }

    private static boolean isSound(String selector) {
        try {
            QueryParser.parse(selector);
            return true;
        } catch (Selector.SelectorParseException | IllegalArgumentException unsound) {
            return false;
        }
    }

    /** Ids count most, then classes, then names. */
    private static int weight(String selector) {
        long ids = selector.chars().filter(sign -> sign == '#').count();
        long classes = selector.chars().filter(sign -> sign == '.').count();
        long names = selector.chars().filter(sign -> sign == ' ').count() + 1;
        return (int) (ids * 10_000 + classes * 100 + names);
    }
}
