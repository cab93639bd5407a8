package vn.caitien.intake.readers;

import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.SourceDocument;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.text.Legibility;

/** Refuses documents whose letters cannot be read: a plan of wrong letters is worse than none. */
final class Legible {
    private Legible() {}

    /** @throws ReadException {@link Reason#GARBLED} with the number of words that cannot be read */
    static SourceDocument checked(SourceDocument document) throws ReadException {
        StringBuilder text = new StringBuilder();
        for (SourceDocument.Block block : document.blocks()) {
            switch (block) {
                case Paragraph paragraph -> text.append(paragraph.text()).append('\n');
                case Table table -> table.rows().forEach(
                        row -> row.cells().forEach(cell -> cell.lines().forEach(line -> text.append(line).append('\n'))));
            }
        }
        Legibility legibility = Legibility.of(text);
        if (legibility.garbled()) {
            int words = legibility.others() + legibility.syllables();
            throw new ReadException(Reason.GARBLED, legibility.others() + " / " + words);
        }
        return document;
    }
}
