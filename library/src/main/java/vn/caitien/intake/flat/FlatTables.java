package vn.caitien.intake.flat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.SourceDocument.TableRow;
import vn.caitien.intake.frame.HeadBlocks;
import vn.caitien.intake.frame.StrayBlock;
import vn.caitien.intake.labelling.Columns;
import vn.caitien.intake.labelling.RunningHead;
import vn.caitien.intake.labelling.TableKind;
import vn.caitien.text.Writing;

/** Finds the tables among lines that lost their layout. */
public final class FlatTables {
    private static final int FEWEST_UNSPACED = 3;

    private FlatTables() {}

    /**
     * The order in which the lines of a text are to be read.
     *
     * @param lines as they stand
     * @return the place of each; a block of the paper's head that stands further down comes first
     */
    public static List<Integer> order(List<String> lines) {
        return StrayBlock.order(lines);
    }

    /**
     * The paragraphs and tables of a stretch of a text.
     *
     * @param lines as they stand, without tags; spaces and blank lines kept, a form feed alone where a page turns, a
     *     tab where texts stand side by side
     * @return in reading order, the places as {@code line 1 …} counted within the stretch
     */
    public static List<Block> blocks(List<String> lines) {
        List<String> raw = HeadBlocks.apart(lines);
        TextLines text = TextLines.of(raw);
        WrappedLines wrapped = WrappedLines.of(raw);
        List<Run> runs = Run.of(text);
        List<Block> blocks = new ArrayList<>();
        List<TextLine> outside = new ArrayList<>();
        boolean headed = runs.size() > 1;
        for (Run run : runs) {
            if (run.lines().isEmpty() || run.head() == null && headed) {
                outside.addAll(run.lines());
                continue;
            }
            Reading reading = Reading.of(run);
            if (!reading.isTable(run.head() != null)) {
                outside.addAll(run.lines());
                continue;
            }
            FoundRows found = FoundRows.of(reading.stretch(), reading.states(), reading.path());
            outside.addAll(found.before());
            blocks.addAll(paragraphs(raw, wrapped, outside));
            outside.clear();
            List<TableRow> rows = found.rows(reading.widths(), new CellText(spacesDrawn(text)), new CellDoubts(reading));
            blocks.add(new Table(reading.states().columns().size(), rows, columns(run.head(), reading.states())));
            outside.addAll(found.after());
        }
        blocks.addAll(paragraphs(raw, wrapped, outside));
        return blocks;
    }

    /** A line or two may have lost their space on the way. */
    private static boolean spacesDrawn(TextLines text) {
        return text.spacesDrawn() && text.lines().stream().filter(line -> !line.spaced()).limit(FEWEST_UNSPACED).count() == FEWEST_UNSPACED;
    }

    private static Columns columns(RunningHead.@Nullable Found head, States states) {
        List<Columns.Column> columns = new ArrayList<>();
        for (int i = 0; i < states.columns().size(); i++) {
            columns.add(new Columns.Column(states.columns().get(i), i, i + 1, head == null ? "" : head.text(), 1));
        }
        return new Columns(head == null ? TableKind.PLAN : head.kind(), columns, 0, 1);
    }

    private static List<? extends Block> paragraphs(List<String> raw, WrappedLines wrapped, List<TextLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        int first = lines.stream().mapToInt(TextLine::number).min().getAsInt();
        int last = lines.stream().mapToInt(TextLine::number).max().getAsInt();
        List<String> kept = new ArrayList<>(Collections.nCopies(last - first + 1, ""));
        for (TextLine line : lines) {
            String whole = raw.get(line.number() - 1); // with the tabs that set texts side by side
            kept.set(line.number() - first, Writing.clean(whole).equals(line.text()) ? whole : line.text());
        }
        return wrapped.join(kept, first);
    }
}
