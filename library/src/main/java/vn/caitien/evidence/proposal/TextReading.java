package vn.caitien.evidence.proposal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caitien.intake.Importer;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.Scans;
import vn.caitien.intake.SourceDocument;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.SourceDocument.TableCell;
import vn.caitien.intake.SourceDocument.TableRow;

/** Reads the text of one document after the other within limits. */
final class TextReading {
    private final TextLimits limits;
    private final List<TextLine> lines = new ArrayList<>();
    private int characters;
    private boolean full;

    TextReading(TextLimits limits) {
        this.limits = limits;
    }

    DocumentText of(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return DocumentText.none(NoText.UNREADABLE);
            }
            if (Files.size(file) > limits.reading().bytes()) {
                return DocumentText.none(NoText.TOO_MUCH);
            }
            return of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            return DocumentText.none(NoText.UNREADABLE);
        } catch (ReadException refused) {
            return DocumentText.none(NoText.of(refused.reason()));
        }
    }

    private DocumentText of(byte[] bytes) throws ReadException {
        Importer importer = Importer.with(limits.reading());
        try {
            return text(importer.source(bytes), false);
        } catch (ReadException refused) {
            Scans scans = limits.scans();
            if (scans == null || refused.reason() != ReadException.Reason.NO_TEXT) {
                throw refused;
            }
            SourceDocument read = importer.readingScans(scans).source(bytes);
            full = read.pages() != null && read.pages() == scans.pages();
            return text(read, true);
        }
    }

    private DocumentText text(SourceDocument document, boolean scanned) {
        for (SourceDocument.Block block : document.blocks()) {
            switch (block) {
                case Paragraph paragraph -> add(new TextLine(
                        paragraph.text(), paragraph.bold() || paragraph.centred(), false, paragraph.spot().page(), paragraph.sureness()));
                case Table table -> table.rows().forEach(this::row);
            }
        }
        return lines.isEmpty() ? DocumentText.none(NoText.EMPTY) : new DocumentText(lines, scanned, full, null);
    }

    private void row(TableRow row) {
        for (TableCell cell : row.cells()) {
            cell.lines().forEach(line -> add(new TextLine(line, false, true, row.page(), 1)));
        }
    }

    private void add(TextLine line) {
        if (line.text().isBlank() || !room(line.page())) {
            return;
        }
        int left = limits.characters() - characters;
        if (line.text().length() > left) {
            full = true;
            if (left > 0) {
                lines.add(new TextLine(line.text().substring(0, left), line.loud(), line.table(), line.page(), line.sureness()));
            }
            characters = limits.characters();
            return;
        }
        lines.add(line);
        characters += line.text().length() + 1;
    }

    private boolean room(@Nullable Integer page) {
        boolean room = characters < limits.characters() && (page == null || page <= limits.pages());
        full |= !room;
        return room;
    }
}
