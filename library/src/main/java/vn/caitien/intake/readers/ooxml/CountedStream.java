package vn.caitien.intake.readers.ooxml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import vn.caitien.intake.ReadException.Reason;
import vn.caitien.intake.readers.guard.Budget;
import vn.caitien.intake.readers.guard.Refusal;

/** Counts what an entry of a zip unpacks to, and stops it when that is out of all proportion. */
final class CountedStream extends FilterInputStream {

    private final Budget budget;
    private final long packed;
    private final Inflater inflater = new Inflater(true);
    private long count;

    CountedStream(InputStream in, boolean deflated, long packed, Budget budget) {
        super(in);
        this.in = deflated ? new InflaterInputStream(in, inflater, 4096) : in;
        this.budget = budget;
        this.packed = packed;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        super.close();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read > 0) {
            count += read;
            budget.unpacked(read);
            if (Budget.outOfProportion(packed, count)) {
                throw new Refusal(Reason.ZIP_BOMB, packed + " bytes unpack to more than " + count);
            }
        }
        return read;
    }
}
