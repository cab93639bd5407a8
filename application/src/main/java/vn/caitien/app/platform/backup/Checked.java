package vn.caitien.app.platform.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPPBEEncryptedData;

/** Decrypted bytes, whose integrity is checked when the last of them has been read. */
final class Checked extends FilterInputStream {
    private final PGPPBEEncryptedData data;

    Checked(InputStream plain, PGPPBEEncryptedData data) {
        super(plain);
        this.data = data;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        ended(one < 0);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        ended(count < 0);
        return count;
    }

    private void ended(boolean end) throws IOException {
        try {
            if (end && !data.verify()) {
                throw new IOException("altered");
            }
        } catch (PGPException wrong) {
            throw new IOException(wrong);
        }
    }
}
