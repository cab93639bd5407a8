package vn.caitien.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The data files that come with CaiTien. */
final class BuiltIn {

    private static final String INDEX = "index.yaml";

    private BuiltIn() {}

    static byte[] bytes(String file) {
        try (InputStream in = BuiltIn.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + file);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The circulars of the index; none of their files is opened. */
    static List<Entry> entries() {
        Fields index = Fields.of(INDEX, NodeReader.read(INDEX, bytes(INDEX)));
        List<Entry> entries = index.each("circulars", BuiltIn::entry);
        index.done();
        return entries;
    }

    private static Entry entry(Fields fields) {
        String file = fields.text("file");
        return new Entry(
                fields.text("id"),
                fields.text("document"),
                fields.date("effectiveFrom"),
                fields.dateOrNull("effectiveTo"),
                fields.schoolTypes("schoolTypes"),
                file,
                () -> CircularReader.read(file, bytes(file)));
    }
}
