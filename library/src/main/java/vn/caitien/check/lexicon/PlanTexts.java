package vn.caitien.check.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.caitien.check.rule.Subject;

/** The words of the texts of a plan; each different text is read once for all rules. */
public final class PlanTexts {
    private final Map<String, Tokens> words = new HashMap<>();
    private final Map<String, List<Item>> items = new HashMap<>();

    private PlanTexts() {}

    /**
     * An item of the list in a cell.
     *
     * @param text without the mark before it
     */
    public record Item(String text, Tokens words) {}

    /** Those of a plan. */
    public static PlanTexts of(Subject subject) {
        return subject.reading(PlanTexts.class, plan -> new PlanTexts());
    }

    /** The words of a text, as {@link Tokens#of} gives them. */
    public Tokens words(String text) {
        return words.computeIfAbsent(text, Tokens::of);
    }

    /** The items of a cell, as {@link Items#of} gives them. */
    public List<Item> items(String cell) {
        return items.computeIfAbsent(cell, text -> Items.of(text).stream().map(item -> new Item(item, words(item))).toList());
    }
}
