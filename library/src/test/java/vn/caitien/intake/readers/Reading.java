package vn.caitien.intake.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.SourceDocument;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.SourceDocument.TableCell;

/** Small documents read, and what tests ask about them. */
public record Reading(SourceDocument document) {

    /** Reads bytes of any format. */
    public static Reading of(byte[] bytes) throws ReadException {
        return new Reading(Readers.read(bytes, Limits.DEFAULT));
    }

    /** Reads text in UTF-8. */
    public static Reading of(String text) throws ReadException {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    public List<Paragraph> paragraphs() {
        return document.blocks().stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast).toList();
    }

    public List<String> texts() {
        return paragraphs().stream().map(Paragraph::text).toList();
    }

    public List<Table> tables() {
        return document.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
    }

    /** The only table. */
    public Table table() {
        assertThat(tables()).hasSize(1);
        return tables().getFirst();
    }

    /** The only table's cells, each as {@code column+span/rows: line | line}; span and rows left out where they are 1. */
    public List<String> rows() {
        return table().rows().stream()
                .map(row -> String.join("; ", row.cells().stream().map(Reading::shown).toList()))
                .toList();
    }

    private static String shown(TableCell cell) {
        String span = cell.columnSpan() > 1 ? "+" + cell.columnSpan() : "";
        String down = cell.rowSpan() > 1 ? "/" + cell.rowSpan() : "";
        return cell.column() + span + down + ": " + String.join(" | ", cell.lines());
    }
}
