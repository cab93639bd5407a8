package vn.caitien.intake.readers.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.SourceDocument.Table;

/** Parts a text into tables and the plain lines between them, in one pass. */
final class Stretches {
    private static final List<RowRun.Kind> KINDS = List.of(new PipedRows(), new TabbedRows(), new CsvRows(), new SpacedRows());

    private final List<String> lines;
    private final Limits limits;
    private final PlainLines plain;
    private final List<Block> blocks = new ArrayList<>();
    private long cells;

    Stretches(List<String> lines, Limits limits) {
        this.lines = lines;
        this.limits = limits;
        this.plain = new PlainLines(Markdown.isIn(lines), PlainLines.areQuoted(lines));
    }

    /** The blocks of the text, in order. */
    List<Block> blocks() throws ReadException {
        int at = 0;
        while (at < lines.size()) {
            RowRun run = run(at);
            if (run == null) {
                plain.add(lines.get(at), at + 1);
                at++;
            } else {
                for (List<TextRow> rows : LooseRows.parted(run.rows())) {
                    take(RowTable.of(rows));
                }
                at = run.end();
            }
        }
        blocks.addAll(plain.taken());
        return blocks;
    }

    private @Nullable RowRun run(int at) {
        for (RowRun.Kind kind : KINDS) {
            RowRun run = kind.at(lines, at);
            if (run != null) {
                return run;
            }
        }
        return null;
    }

    private void take(RowTable table) throws ReadException {
        if (!table.isTable()) {
            table.rows().forEach(plain::add);
            return;
        }
        int first = table.first();
        int last = table.last();
        table.rows().subList(0, first).forEach(plain::add);
        blocks.addAll(plain.taken());
        Table made = counted(table.table(first, last));
        plain.table(made);
        blocks.add(made);
        table.rows().subList(last, table.rows().size()).forEach(plain::add);
    }

    private Table counted(Table table) throws ReadException {
        cells += (long) table.columns() * table.rows().size();
        if (cells > limits.cells()) {
            throw new ReadException(Reason.TOO_MANY_CELLS, cells + " cells");
        }
        return table;
    }
}
