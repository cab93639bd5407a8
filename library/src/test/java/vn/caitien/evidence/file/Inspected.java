package vn.caitien.evidence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.caitien.evidence.file.Inspection.Fit;
import vn.caitien.evidence.file.Inspection.Reason;
import vn.caitien.evidence.file.Inspection.Unfit;

/** Inspects bytes by way of a file without a telling name. */
final class Inspected {

    private Inspected() {}

    static Inspection bytes(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("evidence", "");
        try {
            Files.write(file, bytes);
            return FileInspector.inspect(file);
        } finally {
            Files.delete(file);
        }
    }

    static void refused(byte[] bytes, Reason reason) throws IOException {
        assertThat(bytes(bytes)).isEqualTo(new Unfit(reason));
    }

    static void taken(byte[] bytes, FileKind kind) throws IOException {
        assertThat(bytes(bytes)).isEqualTo(new Fit(kind));
    }
}
