package vn.caitien.app.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Drops what is written after the receiver of a pipe has closed it: {@code … | head} has all it wanted. */
final class UntilClosed extends FilterOutputStream {

    /** EPIPE; Java tells it by no class of its own. */
    private static final String CLOSED = "Broken pipe";

    private boolean closed;

    UntilClosed(OutputStream receiver) {
        super(receiver);
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (closed) {
            return;
        }
        try {
            out.write(bytes, from, length);
        } catch (IOException failed) {
            if (!CLOSED.equals(failed.getMessage())) {
                throw failed;
            }
            closed = true;
        }
    }
}
