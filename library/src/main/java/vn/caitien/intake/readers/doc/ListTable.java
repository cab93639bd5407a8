package vn.caitien.intake.readers.doc;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.readers.flow.ListDefinitions;
import vn.caitien.intake.readers.flow.ListDefinitions.Abstract;
import vn.caitien.intake.readers.flow.ListDefinitions.Instance;
import vn.caitien.intake.readers.flow.ListDefinitions.Level;

/** Reads the lists of a document ([MS-DOC] 2.9.131 LFO, 2.9.147 LSTF) into those Word has today. */
final class ListTable {
    private static final int MOST_LISTS = 10_000;
    private static final int NOTHING_FOLLOWS = 2;

    private ListTable() {}

    /** The lists by the number paragraphs name, from 1; null, a document without any, gives none. */
    static ListDefinitions read(@Nullable ListTables tables) {
        ListDefinitions lists = new ListDefinitions(new HashMap<>(), new HashMap<>());
        for (int number = 1; tables != null && number < MOST_LISTS && readOne(tables, number, lists); number++) {}
        return lists;
    }

    private static boolean readOne(ListTables tables, int number, ListDefinitions lists) {
        try {
            LFO override = tables.getLfo(number);
            String id = Integer.toString(override.getLsid());
            ListData data = tables.getListData(override.getLsid());
            if (data != null) {
                lists.abstracts().computeIfAbsent(id, key -> new Abstract(key, levels(data), Map.of(), null));
                lists.instances().put(Integer.toString(number), instance(id, tables, number));
            }
            return true;
        } catch (NoSuchElementException end) {
            return false;
        }
    }

    private static Map<Integer, Level> levels(ListData data) {
        Map<Integer, Level> levels = new HashMap<>();
        ListLevel[] read = data.getLevels();
        for (int i = 0; i < Math.min(read.length, ListDefinitions.LEVELS); i++) {
            if (read[i] != null) {
                levels.put(i, level(read[i]));
            }
        }
        return levels;
    }

    private static Instance instance(String id, ListTables tables, int number) {
        Map<Integer, Integer> starts = new HashMap<>();
        Map<Integer, Level> levels = new HashMap<>();
        for (ListFormatOverrideLevel override : tables.getLfoData(number).getRgLfoLvl()) {
            if (override.isFormatting() && override.getLevel() != null) {
                levels.put(override.getLevelNum(), level(override.getLevel()));
            } else if (override.isStartAt()) {
                starts.put(override.getLevelNum(), override.getIStartAt());
            }
        }
        return new Instance(id, starts, levels);
    }

    private static Level level(ListLevel level) {
        String format = switch (level.getNumberFormat()) {
            case 1 -> "upperRoman";
            case 2 -> "lowerRoman";
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            case 22 -> "decimalZero";
            case 23 -> "bullet";
            case 255 -> "none";
            default -> "decimal";
        };
        String text = format.equals("bullet") ? level.getNumberText() : pattern(level.getNumberText());
        boolean glued = level.getTypeOfCharFollowingTheNumber() == NOTHING_FOLLOWS;
        return new Level(level.getStartAt(), format, "", text, null, level.isLegalNumbering(), glued);
    }

    /** Characters 0 to 8 stand for the numbers of the levels. */
    private static String pattern(@Nullable String text) {
        StringBuilder pattern = new StringBuilder();
        for (char sign : text == null ? new char[0] : text.toCharArray()) {
            pattern.append(sign < ListDefinitions.LEVELS ? "%" + (sign + 1) : String.valueOf(sign));
        }
        return pattern.toString();
    }
}
