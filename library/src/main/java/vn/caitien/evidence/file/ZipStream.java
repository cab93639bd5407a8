package vn.caitien.evidence.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** An entry unpacked, whose own failures can be told from those of what its bytes are written to. */
final class ZipStream extends InputStream {
    private final InputStream in;

    ZipStream(ZipFile zip, ZipArchiveEntry entry) throws Spoiled {
        try {
            in = zip.getInputStream(entry);
        } catch (IOException | RuntimeException spoiled) {
            throw new Spoiled(spoiled);
        }
    }

    /** The entry cannot be unpacked. */
    static final class Spoiled extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;

        Spoiled(Throwable cause) {
            super(cause);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            return in.read(into, offset, length);
        } catch (IOException | RuntimeException spoiled) {
            throw new Spoiled(spoiled);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
