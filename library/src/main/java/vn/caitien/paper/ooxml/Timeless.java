package vn.caitien.paper.ooxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs Office files so that their bytes do not tell when they were made. */
public final class Timeless {
    /** The first moment a zip file can name. */
    private static final LocalDateTime THEN = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Timeless() {}

    /** Writes something that makes a zip file. */
    @FunctionalInterface
    public interface Maker {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes the zip file that the maker makes: the same parts in the same order, each dated alike.
     *
     * @param out is not closed
     */
    public static void write(Maker maker, OutputStream out) throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        maker.write(made);
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(made.toByteArray()))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(THEN);
                zip.putNextEntry(entry);
                in.transferTo(zip);
                zip.closeEntry();
            }
        }
        zip.finish();
    }
}
