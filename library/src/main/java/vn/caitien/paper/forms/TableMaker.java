package vn.caitien.paper.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.caitien.paper.document.Table;
import vn.caitien.paper.document.Table.Cell;
import vn.caitien.paper.document.Table.Column;
import vn.caitien.paper.document.Table.Look;
import vn.caitien.paper.document.Table.Row;
import vn.caitien.paper.forms.FormFile.FormColumn;
import vn.caitien.paper.forms.FormFile.FormTable;

/** Fills one table of a form, row by row. */
final class TableMaker {
    private final FormTable form;
    private final List<Row> body = new ArrayList<>();

    TableMaker(FormTable form) {
        this.form = form;
    }

    /** Adds a row of one cell across the table; beside its number, where it has one. */
    void band(String text, @Nullable String number) {
        int columns = form.columns().size();
        List<String> lines = text.lines().toList();
        body.add(number == null
                ? new Row(List.of(new Cell(lines, Look.BAND, columns, 1)))
                : new Row(List.of(Cell.of(number, Look.SHORT), new Cell(lines, Look.BAND, columns - 1, 1))));
    }

    /** @param text of a field; null where there is none */
    void item(Function<String, @Nullable String> text) {
        body.add(new Row(form.columns().stream().map(column -> cell(column, text.apply(column.field()))).toList()));
    }

    private static Cell cell(FormColumn column, @Nullable String text) {
        String printed = column.empty() ? text : HeadWords.standard().or(text);
        return Cell.of(printed, column.centred() ? Look.SHORT : Look.TEXT);
    }

    /** The table; with one row to fill where it has none. */
    Table table() {
        if (body.isEmpty()) {
            item(field -> null);
        }
        List<FormColumn> columns = form.columns();
        List<Row> head = new ArrayList<>();
        head.add(new Row(columns.stream().map(column -> Cell.of(column.title(), Look.HEADING)).toList()));
        String numbers = form.numbers();
        if (numbers != null) {
            head.add(new Row(IntStream.rangeClosed(1, columns.size())
                    .mapToObj(i -> Cell.of(numbers.formatted(i), Look.SHORT)).toList()));
        }
        return new Table(form.name(), columns.stream().map(column -> new Column(column.share())).toList(), head, body);
    }
}
