package vn.caitien.evidence.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import vn.caitien.evidence.file.Parcel.Fault;
import vn.caitien.evidence.file.Parcel.Stopped;

/** An entry of a parcel unpacked, held to what the parcel said of it: its length and its sum. */
final class ParcelStream extends InputStream {
    private final ZipStream in;
    private final ZipArchiveEntry entry;
    private final CRC32 sum = new CRC32();
    private long count;

    ParcelStream(ZipStream in, ZipArchiveEntry entry) {
        this.in = in;
        this.entry = entry;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int got;
        try {
            got = in.read(into, offset, length);
        } catch (ZipStream.Spoiled spoiled) {
            throw new Stopped(Fault.DAMAGED);
        }
        if (got < 0) {
            if (count != entry.getSize() || sum.getValue() != entry.getCrc()) {
                throw new Stopped(Fault.DAMAGED);
            }
            return got;
        }
        count += got;
        if (count > entry.getSize()) {
            throw new Stopped(Fault.BOMB);
        }
        sum.update(into, offset, got);
        return got;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
