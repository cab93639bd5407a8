package vn.caitien.intake.readers.pdf;

import java.util.List;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.SourceDocument;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.SourceDocument.TableCell;

/** What a reader gave, as the tests look at it. */
record Reading(SourceDocument document) {

    static Reading of(byte[] pdf) {
        try {
            return new Reading(new PdfReader().read(pdf, Limits.DEFAULT));
        } catch (ReadException e) {
            throw new AssertionError(e);
        }
    }

    static Reading of(Drawing drawing) {
        return of(drawing.bytes());
    }

    static ReadException.Reason refusal(byte[] pdf, Limits limits) {
        try {
            new PdfReader().read(pdf, limits);
        } catch (ReadException e) {
            return e.reason();
        }
        throw new AssertionError("was read");
    }

    List<String> paragraphs() {
        return document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    List<Table> tables() {
        return document.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    /** The texts of the first table, row by row, the entries of a cell parted by bars. */
    List<List<String>> cells() {
        return tables().getFirst().rows().stream()
                .map(row -> row.cells().stream().map(cell -> String.join("|", cell.lines())).toList())
                .toList();
    }

    TableCell cell(int row, int place) {
        return tables().getFirst().rows().get(row).cells().get(place);
    }
}
