package vn.caitien.intake.readers.doc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import vn.caitien.intake.Limits;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.SourceDocument.Block;
import vn.caitien.intake.SourceDocument.Paragraph;
import vn.caitien.intake.SourceDocument.Table;
import vn.caitien.intake.readers.Readers;

/** Samples as LibreOffice saves them for Word 97 to 2003. */
final class Fixture {

    private Fixture() {}

    static byte[] bytes(String name) {
        try (InputStream in = Fixture.class.getResourceAsStream(name + ".doc")) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Block> blocks(String name) throws ReadException {
        return Readers.read(bytes(name), Limits.DEFAULT).blocks();
    }

    static List<String> texts(String name) throws ReadException {
        return blocks(name).stream().filter(Paragraph.class::isInstance).map(block -> ((Paragraph) block).text()).toList();
    }

    /** The largest table. */
    static Table table(String name) throws ReadException {
        return blocks(name).stream().filter(Table.class::isInstance).map(Table.class::cast)
                .max((one, other) -> one.rows().size() - other.rows().size()).orElseThrow();
    }
}
