package vn.caitien.intake.readers.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.readers.flow.ListDefinitions.Abstract;
import vn.caitien.intake.readers.flow.ListDefinitions.Instance;
import vn.caitien.intake.readers.flow.ListDefinitions.Level;

/** Numbers the paragraphs of lists as Word does; paragraphs must come in the document's order. */
public final class Lists {
    private final ListDefinitions definitions;

    /** Lists made from the same abstract one count on, so counters belong to the abstract list; 0 is not yet used. */
    private final Map<String, @Nullable Integer[]> counters = new HashMap<>();

    private final Set<String> begun = new HashSet<>();

    /** Nothing counted yet. */
    public Lists(ListDefinitions definitions) {
        this.definitions = definitions;
    }

    /**
     * The mark of the next paragraph of a list, with the space behind it, e.g. {@code "1.2. "}; empty when the
     * paragraph belongs to none.
     *
     * @param list id of the list; null for none
     * @param level its level as the paragraph or its style says it; null where neither does
     * @param style the paragraph's style, which a level may be tied to; null for the standard one
     */
    public String mark(@Nullable String list, @Nullable Integer level, @Nullable String style) {
        Instance instance = list == null ? null : definitions.instances().get(list);
        Abstract definition = instance == null ? null : definitions.abstracts().get(instance.abstractId());
        if (list == null || instance == null || definition == null) {
            return "";
        }
        int at = level != null ? level : definition.levelOfStyle().getOrDefault(style == null ? "" : style, 0);
        if (at < 0 || at >= ListDefinitions.LEVELS) {
            return "";
        }
        @Nullable Integer[] numbers =
                counters.computeIfAbsent(definition.id(), id -> new Integer[ListDefinitions.LEVELS]);
        if (begun.add(list)) {
            instance.starts().forEach((which, start) -> restart(numbers, which));
        }
        Integer last = numbers[at];
        numbers[at] = last == null ? start(instance, definition, at) : last + 1;
        for (int below = at + 1; below < ListDefinitions.LEVELS; below++) {
            Integer restart = levelOf(instance, definition, below).restart();
            if (restart == null || restart > at) {
                numbers[below] = null;
            }
        }
        return ListMark.shown(each -> levelOf(instance, definition, each), which -> {
            Integer number = numbers[which];
            return number == null ? start(instance, definition, which) : number;
        }, at);
    }

    private static void restart(@Nullable Integer[] numbers, int level) {
        if (level >= 0 && level < numbers.length) {
            numbers[level] = null;
        }
    }

    private static int start(Instance instance, Abstract definition, int level) {
        Integer override = instance.starts().get(level);
        return override != null ? override : levelOf(instance, definition, level).start();
    }

    private static Level levelOf(Instance instance, Abstract definition, int level) {
        Level own = instance.levels().get(level);
        return own != null ? own : definition.levels().getOrDefault(level, Level.PLAIN);
    }
}
