package vn.caitien.app.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Table;
import vn.caitien.app.platform.page.parts.Table.Cell;

/** Who may do what, for people to read: a table for each row of the matrix, a line for each deed. */
public record MatrixPage(List<Table> tables) {
    static MatrixPage of(Matrix matrix, Texts texts) {
        return new MatrixPage(matrix.rows().stream().map(row -> table(matrix, row, texts)).toList());
    }

    private static Table table(Matrix matrix, Matrix.Row row, Texts texts) {
        List<String> columns = matrix.columns().keySet().stream().filter(row.cells()::containsKey).toList();
        List<String> heads = Stream.concat(Stream.of(texts.say("access.matrix.deed")),
                columns.stream().map(column -> RoleWords.of(texts, Set.copyOf(matrix.columns().get(column))))
                        .map(words -> words.isEmpty() ? texts.say("access.role.public") : words)).toList();
        return new Table(texts.say("access.matrix.row." + row.row()), heads,
                row.deeds().stream().map(deed -> line(row, deed, columns, texts)).toList());
    }

    private static List<Cell> line(Matrix.Row row, Deed deed, List<String> columns, Texts texts) {
        List<Cell> line = new ArrayList<>(List.of(Cell.of(texts.say("access.deed." + deed.key()))));
        columns.forEach(column -> line.add(Cell.of(row.scope(column, deed)
                .map(scope -> texts.say("access.scope." + scope.key())).orElse(null))));
        return line;
    }
}
