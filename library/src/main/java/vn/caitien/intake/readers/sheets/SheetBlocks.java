package vn.caitien.intake.readers.sheets;

import java.util.ArrayList;
import java.util.List;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Spot;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.SourceDocument.TableCell;
import vn.caitien.intake.SourceDocument.TableRow;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.intake.readers.sheets.Fields.Field;
import vn.caitien.intake.readers.sheets.Fields.FieldRow;

/** Makes the blocks of one sheet; rows and columns without any text fall away. */
public final class SheetBlocks {
    private final Sheet sheet;
    private final List<FieldRow> rows;
    private final Budget budget;

    /** @param rows from top to bottom */
    public SheetBlocks(Sheet sheet, List<FieldRow> rows, Budget budget) {
        this.sheet = sheet;
        this.rows = rows;
        this.budget = budget;
    }

    /** Tables and paragraphs in reading order. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Regions.Region region : new Regions(rows).regions()) {
            if (region.table()) {
                blocks.add(table(region.rows()));
            } else {
                new SideBySide(region.rows()).inReadingOrder().forEach(field -> addParagraphs(field, blocks));
            }
        }
        return blocks;
    }

    private void addParagraphs(Field field, List<Block> blocks) {
        for (String line : field.lines()) {
            blocks.add(new Paragraph(line, field.look().bold(), field.look().centred(), spot(field)));
        }
    }

    private Spot spot(Field field) {
        return new Spot(null, null, sheet.name() + "!" + field.place());
    }

    private Table table(List<FieldRow> region) {
        int[] columns = region.stream()
                .flatMap(row -> row.fields().stream())
                .mapToInt(Field::column)
                .sorted()
                .distinct()
                .toArray();
        int[] numbers = region.stream().mapToInt(FieldRow::number).toArray();
        budget.cells((long) columns.length * numbers.length);
        boolean[][] taken = new boolean[numbers.length][columns.length];
        List<TableRow> tableRows = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            List<TableCell> cells = new ArrayList<>();
            List<Field> fields = region.get(i).fields();
            int next = 0;
            for (int j = 0; j < columns.length; j++) {
                boolean filled = next < fields.size() && fields.get(next).column() == columns[j];
                Field field = filled ? fields.get(next++) : empty(numbers[i], columns[j]);
                if (filled || !taken[i][j]) {
                    cells.add(cell(field, i, j, numbers, columns, taken));
                }
            }
            tableRows.add(new TableRow(cells, null, sheet.repeats(numbers[i])));
        }
        return new Table(columns.length, tableRows);
    }

    private TableCell cell(Field field, int i, int j, int[] numbers, int[] columns, boolean[][] taken) {
        int rowSpan = 0;
        int columnSpan = 0;
        for (int row = i; row < numbers.length && numbers[row] <= field.lastRow(); row++) {
            rowSpan++;
            columnSpan = 0;
            for (int column = j; column < columns.length && columns[column] <= field.lastColumn(); column++) {
                taken[row][column] = true;
                columnSpan++;
            }
        }
        return new TableCell(j, columnSpan, rowSpan, field.lines(), spot(field), 1);
    }

    private static Field empty(int row, int column) {
        return new Field(row, column, row, column, List.of(), CellLook.PLAIN);
    }
}
