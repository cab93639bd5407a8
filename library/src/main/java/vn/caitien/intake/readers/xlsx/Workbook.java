package vn.caitien.intake.readers.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.readers.ooxml.Markup;
import vn.caitien.intake.readers.ooxml.Numbers;
import vn.caitien.intake.readers.ooxml.OfficePackage;
import vn.caitien.intake.readers.guard.Refusal;
import vn.caitien.intake.readers.sheets.Sheet;

/**
 * The main part of a workbook (18.2).
 *
 * @param sheets those that are shown, in their order
 * @param from1904 whether days are counted from 1904 instead of 1900
 */
record Workbook(List<Part> sheets, boolean from1904) {
    private static final Pattern TITLE_ROWS = Pattern.compile("\\$(\\d+):\\$(\\d+)$");

    /** A sheet, and the part that holds it. */
    record Part(Sheet sheet, String part) {}

    /** A sheet as it is listed, shown or not. */
    private record Listed(String name, String id, boolean shown) {}

    static Workbook read(OfficePackage file) {
        Map<String, String> parts = file.parts();
        List<Listed> listed = new ArrayList<>();
        Map<Integer, Matcher> titles = new HashMap<>();
        boolean from1904 = false;
        Markup markup = file.markup(file.main());
        while (markup.child(1)) {
            switch (markup.name()) {
                case "workbookPr" -> from1904 = markup.yes("date1904");
                case "sheets" -> readSheets(markup, listed);
                case "definedNames" -> readTitles(markup, titles);
                default -> {}
            }
        }
        List<Part> sheets = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            Listed sheet = listed.get(i);
            if (sheet.shown) {
                String part = parts.get(sheet.id);
                if (part == null) {
                    throw new Refusal(Reason.BROKEN, "sheet " + sheet.name + " is missing");
                }
                Matcher rows = titles.get(i);
                int first = rows == null ? 0 : Numbers.whole(rows.group(1), 0);
                int last = rows == null ? 0 : Numbers.whole(rows.group(2), 0);
                sheets.add(new Part(new Sheet(sheet.name, first, last), part));
            }
        }
        return new Workbook(sheets, from1904);
    }

    private static void readSheets(Markup markup, List<Listed> sheets) {
        int depth = markup.depth();
        while (markup.child(depth)) {
            if (markup.name().equals("sheet")) {
                boolean shown = markup.attribute("state", "visible").equals("visible");
                sheets.add(new Listed(markup.attribute("name", ""), markup.attribute("id", ""), shown));
            }
        }
    }

    private static void readTitles(Markup markup, Map<Integer, Matcher> titles) {
        int depth = markup.depth();
        while (markup.child(depth)) {
            if (markup.attribute("name", "").equals("_xlnm.Print_Titles")) {
                int sheet = markup.number("localSheetId", -1);
                StringBuilder text = new StringBuilder();
                markup.text(text);
                Matcher rows = TITLE_ROWS.matcher(text);
                if (rows.find()) {
                    titles.put(sheet, rows);
                }
            }
        }
    }
}
