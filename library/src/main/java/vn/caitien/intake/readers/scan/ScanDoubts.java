package vn.caitien.intake.readers.scan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.caitien.intake.Doubt;
import vn.caitien.intake.Doubts;
import vn.caitien.intake.Doubts.Manner;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Spot;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.SourceDocument.TableCell;
import vn.caitien.intake.SourceDocument.TableRow;

/** Tells of each cell how sure the program was of the words in it; the signs ≥ and ≤ it does not know, and gives > and < for them. */
final class ScanDoubts {
    /** Beyond this a cell is as good as lost. */
    private static final double MOST = 4;
    private static final double TENTHS = 10;
    private static final double MOST_TENTHS = 3;

    private final List<Scanned.Sheet> sheets;

    ScanDoubts(List<Scanned.Sheet> sheets) {
        this.sheets = sheets;
    }

    /** The same block, a paragraph with its sureness, the cells of a table with their doubts. */
    Block noted(Block block) {
        return switch (block) {
            case Paragraph paragraph -> new Paragraph(paragraph.text(), paragraph.bold(), paragraph.centred(), paragraph.spot(),
                    words(paragraph.spot()).stream().mapToDouble(word -> Trust.in(word.sureness())).reduce(1, (one, other) -> one * other));
            case Table table -> new Table(table.columns(), table.rows().stream().map(this::noted).toList(), table.labels());
        };
    }

    private TableRow noted(TableRow row) {
        return new TableRow(row.cells().stream().map(this::noted).toList(), row.page(), row.heading());
    }

    private TableCell noted(TableCell cell) {
        return cell.lines().isEmpty() ? cell : cell.with(of(cell.spot()));
    }

    private List<ScannedWord> words(Spot spot) {
        return spot.page() == null || spot.box() == null ? List.of() : sheets.get(spot.page() - 1).within(spot.box()).toList();
    }

    private Doubts of(Spot spot) {
        List<ScannedWord> words = words(spot);
        double sum = 0;
        double worst = 0;
        double faint = 0;
        double alike = 0;
        for (ScannedWord word : words) {
            double wrong = -Math.log(Trust.in(word.sureness()));
            sum += wrong;
            worst = Math.max(worst, wrong);
            faint += (1 - word.sureness()) / words.size();
            alike = word.text().indexOf('>') >= 0 || word.text().indexOf('<') >= 0 ? 1 : alike;
        }
        Map<Doubt, Double> found = new EnumMap<>(Doubt.class);
        found.put(Doubt.MISREAD, Math.min(MOST, sum));
        found.put(Doubt.WORST, Math.min(MOST, worst));
        found.put(Doubt.FAINT, Math.min(MOST_TENTHS, TENTHS * faint));
        found.put(Doubt.LOOKALIKE, alike);
        return new Doubts(Manner.SCANNED, found);
    }
}
