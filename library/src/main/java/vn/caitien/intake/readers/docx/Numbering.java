package vn.caitien.intake.readers.docx;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.readers.flow.ListDefinitions;
import vn.caitien.intake.readers.flow.ListDefinitions.Abstract;
import vn.caitien.intake.readers.flow.ListDefinitions.Instance;
import vn.caitien.intake.readers.flow.ListDefinitions.Level;
import vn.caitien.intake.readers.ooxml.Markup;

/** Reads the numbering part (17.9). */
final class Numbering {
    private final Map<String, Abstract> abstracts = new HashMap<>();
    private final Map<String, Instance> instances = new HashMap<>();

    private Numbering() {}

    /** Reads the part; null, a document without one, gives no lists. */
    static ListDefinitions read(@Nullable Markup markup) {
        Numbering read = new Numbering();
        Map<String, String> styleHolders = new HashMap<>();
        while (markup != null && markup.child(1)) {
            switch (markup.name()) {
                case "abstractNum" -> read.readAbstract(markup, styleHolders);
                case "num" -> read.readInstance(markup);
                default -> {}
            }
        }
        read.abstracts.replaceAll((id, list) -> {
            Abstract holder = list.link() == null ? null : read.abstracts.get(styleHolders.get(list.link()));
            return holder == null ? list : new Abstract(id, holder.levels(), holder.levelOfStyle(), null);
        });
        return new ListDefinitions(read.abstracts, read.instances);
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
