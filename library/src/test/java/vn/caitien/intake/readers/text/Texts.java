package vn.caitien.intake.readers.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.SourceDocument.TableRow;

/** Texts read, and shown again in short for tests. */
final class Texts {
    private Texts() {}

    static List<Block> blocks(String text) {
        try {
            return new TextReader().read(text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT).blocks();
        } catch (ReadException refused) {
            throw new AssertionError(refused);
        }
    }

    /** The only table of a text. */
    static Table table(String text) {
        List<Table> tables = blocks(text).stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
        if (tables.size() != 1) {
            throw new AssertionError(tables.size() + " tables");
        }
        return tables.getFirst();
    }

    /** The cells of a row between strokes, the lines of each between slashes. */
    static String row(Table table, int row) {
        TableRow found = table.rows().get(row);
        return found.cells().stream().map(cell -> String.join("/", cell.lines())).collect(Collectors.joining("|"));
    }

    static List<String> paragraphs(String text) {
        return blocks(text).stream().filter(Paragraph.class::isInstance).map(block -> ((Paragraph) block).text()).toList();
    }
}
