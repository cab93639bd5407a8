package vn.caitien.intake.readers.pdf;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.caitien.intake.ReadException;
import vn.caitien.intake.ReadException.Reason;

/** A PDF on disk, which is never in memory as a whole. */
public final class PdfFile {

    private PdfFile() {}

    /** What is done with an opened PDF. */
    @FunctionalInterface
    public interface Use<T> {
        T of(PDDocument document) throws IOException, ReadException;
    }

    /**
     * Opens the file, uses it and closes it, in a thread of its own.
     *
     * @param time for all of that
     * @throws ReadException when it is locked, damaged, hostile or too slow, or the use says so
     */
    public static <T> T use(Path file, Duration time, Use<T> use) throws ReadException {
        return Watch.within(time, () -> {
            check(file);
            try (PDDocument document = Loader.loadPDF(
                    new RandomAccessReadBufferedFile(file.toFile()), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
                return use.of(document);
            }
        });
    }

    private static void check(Path file) throws IOException, ReadException {
        try (FileChannel channel = FileChannel.open(file); Arena arena = Arena.ofConfined()) {
            if (channel.size() > Integer.MAX_VALUE) {
                throw new ReadException(Reason.TOO_LARGE, channel.size() + " bytes");
            }
            Bombs.checkFile(channel.map(MapMode.READ_ONLY, 0, channel.size(), arena).asByteBuffer());
        }
    }
}
