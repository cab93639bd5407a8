package vn.caitien.intake.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.SourceDocument.TableCell;
import vn.caitien.intake.flat.FlatTables;
import vn.caitien.intake.labelling.ColumnFinder;
import vn.caitien.intake.labelling.Columns;

/**
 * Reads the lines without layout of a text. Where its pages were copied in different ways, rows of a table above may go
 * on in them without a head, and the head above tells their columns. Not for several threads.
 */
public final class LinesBelow {
    private @Nullable String head;

    /**
     * The blocks of some lines.
     *
     * @param ahead how many lines their places count before the first of the given
     */
    public record Read(List<Block> blocks, int ahead) {
        public Read {
            blocks = List.copyOf(blocks);
        }
    }

    /** Takes notice of a table that kept its layout. */
    public void below(Table table) {
        new ColumnFinder().find(table).ifPresent(found -> head = table.rows()
                .subList(found.firstRow(), found.firstRow() + found.columns().headerRows()).stream()
                .flatMap(row -> row.cells().stream())
                .map(TableCell::lines)
                .flatMap(List::stream)
                .collect(Collectors.joining(" ")));
    }

    /** Another paper begins: no head above is of any use to its tables. */
    public void anotherPaper() {
        head = null;
    }

    /** The blocks of those lines, which {@link FlatTables#blocks} describes. */
    public Read read(List<String> lines) {
        List<Block> alone = FlatTables.blocks(lines);
        Read read = new Read(alone, 0);
        if (head != null && alone.stream().anyMatch(Table.class::isInstance) && !named(alone)) {
            List<String> headed = new ArrayList<>(lines);
            headed.addFirst(head);
            List<Block> below = FlatTables.blocks(headed);
            return named(below) ? new Read(below, 1) : read;
        }
        return read;
    }

    private static boolean named(List<Block> blocks) {
        return blocks.stream().anyMatch(block -> block instanceof Table(_, _, Columns labels) && labels != null && labels.named());
    }
}
