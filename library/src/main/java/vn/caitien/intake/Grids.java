package vn.caitien.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Spot;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.SourceDocument.TableCell;
import vn.caitien.intake.SourceDocument.TableRow;
import vn.caitien.intake.readers.Readers;
import vn.caitien.text.Writing;

/**
 * Tables as plain texts, row by row and cell by cell, for lists that are no plan. A sheet of a workbook is one table,
 * with all that stands in it; of other documents each table is one. Texts are clean, lines of a cell joined; rows and
 * columns without any text fall away, and all rows of a table are equally long.
 */
public final class Grids {
    private static final Pattern PLACE = Pattern.compile("(.*)!([A-Z]{1,3})(\\d{1,7})");
    private static final int LETTERS = 26;

    private Grids() {}

    /**
     * Every table of a document of any format that can be read.
     *
     * @param bytes the whole file; its name plays no part
     * @return none when there is no table in it
     * @throws ReadException as {@link Importer#read} does, except for want of a plan
     */
    public static List<List<List<String>>> read(byte[] bytes, Limits limits) throws ReadException {
        Map<String, Cells> grids = new LinkedHashMap<>();
        int count = 0;
        for (Block block : Readers.read(bytes, limits).blocks()) {
            String name = " " + count++;
            switch (block) {
                case Paragraph paragraph -> placed(grids, paragraph.spot(), paragraph.text());
                case Table table -> add(grids, name, table);
            }
        }
        return grids.values().stream().map(Cells::rows).filter(rows -> !rows.isEmpty()).toList();
    }

    /**
     * A table as programs put it on the clipboard as text: a line for each row, cells parted by tabs, a cell with line
     * ends in it between quotation marks.
     *
     * @return no row when nothing is written
     */
    public static List<List<String>> pasted(String text) {
        Cells cells = new Cells();
        int row = 0;
        int column = 0;
        for (int at = 0; at < text.length();) {
            boolean quoted = text.charAt(at) == '"' && closing(text, at) > 0;
            int end = quoted ? closing(text, at) + 1 : end(text, at);
            String cell = quoted ? text.substring(at + 1, end - 1).replace("\"\"", "\"") : text.substring(at, end);
            cells.add(row, column, cell);
            at = end;
            if (at < text.length()) {
                boolean next = text.charAt(at) == '\t';
                row += next ? 0 : 1;
                column = next ? column + 1 : 0;
                at++;
            }
        }
        return cells.rows();
    }

    /** Where a quoted cell ends: at a mark before a tab or line end that has anything but single marks inside. */
    private static int closing(String text, int from) {
        for (int at = from + 1; at < text.length(); at++) {
            if (text.charAt(at) == '\t') {
                return -1;
            }
            if (text.charAt(at) == '"') {
                if (at + 1 == text.length() || "\t\r\n".indexOf(text.charAt(at + 1)) >= 0) {
                    return at;
                }
                if (text.charAt(at + 1) != '"') {
                    return -1;
                }
                at++;
            }
        }
        return -1;
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length() && "\t\n\r".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static void add(Map<String, Cells> grids, String name, Table table) {
        Cells own = grids.computeIfAbsent(name, key -> new Cells());
        int number = 0;
        for (TableRow row : table.rows()) {
            for (TableCell cell : row.cells()) {
                String text = String.join(" ", cell.lines());
                if (!placed(grids, cell.spot(), text)) {
                    own.add(number, cell.column(), text);
                }
            }
            number++;
        }
    }

    /** Whether it stands in a sheet; then it is put where it stands there. */
    private static boolean placed(Map<String, Cells> grids, Spot spot, String text) {
        Matcher place = PLACE.matcher(spot.cell() == null ? "" : spot.cell());
        if (!place.matches()) {
            return false;
        }
        int column = place.group(2).chars().reduce(0, (number, letter) -> number * LETTERS + letter - 'A' + 1);
        grids.computeIfAbsent(place.group(1), name -> new Cells()).add(Integer.parseInt(place.group(3)), column, text);
        return true;
    }

    /** Texts by row and column, wherever they stand. */
    private static final class Cells {
        private final TreeMap<Integer, TreeMap<Integer, String>> texts = new TreeMap<>();

        void add(int row, int column, String text) {
            String clean = Writing.clean(text);
            if (!clean.isEmpty()) {
                texts.computeIfAbsent(row, number -> new TreeMap<>())
                        .merge(column, clean, (before, after) -> before + " " + after);
            }
        }

        List<List<String>> rows() {
            TreeSet<Integer> columns = new TreeSet<>();
            texts.values().forEach(row -> columns.addAll(row.keySet()));
            List<List<String>> rows = new ArrayList<>();
            texts.values().forEach(row -> rows.add(columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
            return rows;
        }
    }
}
