package vn.caitien.intake.readers.flow;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a document as Word knows them (ECMA-376 part 1, 17.9): abstract lists, and the lists made from them.
 *
 * @param abstracts by id
 * @param instances by id
 */
public record ListDefinitions(Map<String, Abstract> abstracts, Map<String, Instance> instances) {
    /** The levels a list has. */
    public static final int LEVELS = 9;

    /**
     * A level of a list.
     *
     * @param format the name of its number format (17.18.59), {@code bullet} among them
     * @param custom the pattern of a number format of the document's own; empty for none
     * @param text what is shown, with {@code %1} to {@code %9} for the numbers of the levels
     * @param restart the level, counted from 1, whose use starts this one anew: 0 never, null any level above
     * @param legal whether all numbers are shown as decimal ones
     * @param glued whether nothing stands between number and text
     */
    public record Level(
            int start, String format, String custom, String text, @Nullable Integer restart, boolean legal,
            boolean glued) {

        /** One that shows nothing. */
        public static final Level PLAIN = new Level(1, "none", "", "", null, false, false);
    }

    /** @param link the numbering style that holds the levels, null when they are here */
    public record Abstract(String id, Map<Integer, Level> levels, Map<String, Integer> levelOfStyle, @Nullable String link) {}

    /** A list: its abstract one, and the starts and levels it overrides. */
    public record Instance(String abstractId, Map<Integer, Integer> starts, Map<Integer, Level> levels) {}
}
