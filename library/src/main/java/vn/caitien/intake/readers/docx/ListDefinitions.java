package vn.caitien.intake.readers.docx;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.readers.ooxml.Markup;

/** The numbering part (17.9): abstract lists, and the lists made from them. */
record ListDefinitions(Map<String, Abstract> abstracts, Map<String, Instance> instances) {
    static final int LEVELS = 9;

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
    record Level(
            int start, String format, String custom, String text, @Nullable Integer restart, boolean legal,
            boolean glued) {

        static final Level PLAIN = new Level(1, "none", "", "", null, false, false);
    }

    /** @param link the numbering style that holds the levels, null when they are here */
    record Abstract(String id, Map<Integer, Level> levels, Map<String, Integer> levelOfStyle, @Nullable String link) {}

    /** A list: its abstract one, and the starts and levels it overrides. */
    record Instance(String abstractId, Map<Integer, Integer> starts, Map<Integer, Level> levels) {}

    /** Reads the part; null, a document without one, gives no lists. */
    static ListDefinitions read(@Nullable Markup markup) {
        ListDefinitions read = new ListDefinitions(new HashMap<>(), new HashMap<>());
        Map<String, String> styleHolders = new HashMap<>();
        while (markup != null && markup.child(1)) {
            switch (markup.name()) {
                case "abstractNum" -> read.readAbstract(markup, styleHolders);
                case "num" -> read.readInstance(markup);
                default -> {}
            }
        }
        read.abstracts.replaceAll((id, list) -> {
            Abstract holder = list.link == null ? null : read.abstracts.get(styleHolders.get(list.link));
            return holder == null ? list : new Abstract(id, holder.levels, holder.levelOfStyle, null);
        });
        return read;
    }

    private void readAbstract(Markup markup, Map<String, String> styleHolders) {
        String id = markup.attribute("abstractNumId", "");
        Map<Integer, Level> levels = new HashMap<>();
        Map<String, Integer> levelOfStyle = new HashMap<>();
        String link = null;
        int depth = markup.depth();
        while (markup.child(depth)) {
            switch (markup.name()) {
                case "numStyleLink" -> link = markup.attribute("val");
                case "styleLink" -> styleHolders.put(markup.attribute("val", ""), id);
                case "lvl" -> {
                    int level = markup.number("ilvl", 0);
                    levels.put(level, readLevel(markup, level, levelOfStyle));
                }
                default -> {}
            }
        }
        abstracts.put(id, new Abstract(id, levels, levelOfStyle, link));
    }

    private void readInstance(Markup markup) {
        String id = markup.attribute("numId", "");
        String abstractId = "";
        Map<Integer, Integer> starts = new HashMap<>();
        Map<Integer, Level> levels = new HashMap<>();
        int depth = markup.depth();
        while (markup.child(depth)) {
            switch (markup.name()) {
                case "abstractNumId" -> abstractId = markup.attribute("val", "");
                case "lvlOverride" -> readOverride(markup, starts, levels);
                default -> {}
            }
        }
        instances.put(id, new Instance(abstractId, starts, levels));
    }

    private static void readOverride(Markup markup, Map<Integer, Integer> starts, Map<Integer, Level> levels) {
        int level = markup.number("ilvl", 0);
        int depth = markup.depth();
        while (markup.child(depth)) {
            switch (markup.name()) {
                case "startOverride" -> starts.put(level, markup.number("val", 1));
                case "lvl" -> levels.put(level, readLevel(markup, level, new HashMap<>()));
                default -> {}
            }
        }
    }

    private static Level readLevel(Markup markup, int level, Map<String, Integer> levelOfStyle) {
        LevelReader reader = new LevelReader();
        int depth = markup.depth();
        while (markup.child(depth)) {
            if (markup.name().equals("pStyle")) {
                levelOfStyle.put(markup.attribute("val", ""), level);
            } else {
                reader.take(markup);
            }
        }
        return reader.level();
    }
}
