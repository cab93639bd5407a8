package vn.caitien.intake.readers.xlsx;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.intake.readers.ooxml.Markup;
import vn.caitien.intake.readers.ooxml.Numbers;
import vn.caitien.intake.readers.sheets.Fields;
import vn.caitien.intake.readers.sheets.Range;
import vn.caitien.intake.readers.sheets.ShownNumbers;

/** Reads the filled cells of a sheet (18.3); what it declares about its size plays no part. */
final class SheetReader {
    private final Markup markup;
    private final Budget budget;
    private final CellStyles styles;
    private final SharedTexts texts;
    private final ShownNumbers numbers;
    private final Fields fields;
    private int row;
    private int column;

    SheetReader(Markup markup, Budget budget, CellStyles styles, SharedTexts texts, ShownNumbers numbers) {
        this.markup = markup;
        this.budget = budget;
        this.styles = styles;
        this.texts = texts;
        this.numbers = numbers;
        this.fields = new Fields(budget);
    }

    Fields read() {
        List<Range> merges = new ArrayList<>();
        while (markup.child(1)) {
            switch (markup.name()) {
                case "sheetData" -> readRows();
                case "mergeCells" -> readMerges(merges);
                default -> {}
            }
        }
        merges.forEach(fields::merge);
        return fields;
    }

    private void readRows() {
        int depth = markup.depth();
        while (markup.child(depth)) {
            row = Math.clamp(markup.number("r", row + 1), 1, Range.ROWS);
            column = 0;
            int cells = markup.depth();
            while (markup.child(cells)) {
                if (markup.name().equals("c")) {
                    readCell();
                }
            }
        }
    }

    private void readCell() {
        Range place = Range.of(markup.attribute("r", ""));
        column = place == null ? Math.min(column + 1, Range.COLUMNS) : place.left();
        CellStyles.Style style = styles.style(markup.number("s", 0));
        String type = markup.attribute("t", "n");
        String text = "";
        int depth = markup.depth();
        while (markup.child(depth)) {
            switch (markup.name()) {
                case "v" -> {
                    StringBuilder value = new StringBuilder();
                    markup.text(value);
                    text = shown(type, value.toString(), style);
                }
                case "is" -> text = RichText.read(markup).in(style.font());
                default -> {}
            }
        }
        fields.add(row, column, text, style.look());
    }

    private String shown(String type, String value, CellStyles.Style style) {
        return switch (type) {
            case "s" -> texts.get(Numbers.whole(value, -1)).in(style.font());
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "n" -> numbers.show(value, style.format(), styles.format(style.format()));
            case "d" -> date(value, style);
            default -> value;
        };
    }

    private String date(String value, CellStyles.Style style) {
        try {
            return numbers.show(
                    DateUtil.getExcelDate(LocalDateTime.parse(value)), style.format(), styles.format(style.format()));
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    private void readMerges(List<Range> merges) {
        int depth = markup.depth();
        while (markup.child(depth)) {
            Range range = Range.of(markup.attribute("ref", ""));
            budget.text("");
            if (range != null) {
                merges.add(range);
            }
        }
    }
}
