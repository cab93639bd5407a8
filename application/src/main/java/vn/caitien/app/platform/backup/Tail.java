package vn.caitien.app.platform.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Remembers the last bytes that were read: by them a zip tells that it is whole. */
final class Tail extends FilterInputStream {
    private static final byte[] END = {'P', 'K', 5, 6};
    private static final int LENGTH = 22;

    private final byte[] last = new byte[LENGTH];
    private long count;

    Tail(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            remember((byte) one);
        }
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        for (int at = Math.max(0, read - LENGTH); at < read; at++) {
            remember(bytes[from + at]);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Whether what was read to its end was a whole zip. */
    boolean ended() {
        for (int at = 0; at < END.length; at++) {
            if (count < LENGTH || last[(int) ((count + at) % LENGTH)] != END[at]) {
                return false;
            }
        }
        return true;
    }

    private void remember(byte one) {
        last[(int) (count++ % LENGTH)] = one;
    }
}
