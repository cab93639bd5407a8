package vn.caitien.app.platform.files;

import java.io.IOException;
import java.io.InputStream;

/** A file that can be read from, in whole or in part, as often as wanted. */
public interface StoredFile {
    /** In bytes. */
    long length();

    /**
     * All of it.
     *
     * @return to be closed
     * @throws FilesRefused when the store does not answer or the file is gone
     * @throws IOException while it is read
     */
    default InputStream read() throws IOException {
        return read(0, length());
    }

    /**
     * A part of it.
     *
     * @param from the first byte, counted from 0; from the end on there is nothing to read
     * @param count of bytes; fewer come where the file ends
     * @return to be closed
     * @throws IllegalArgumentException when one of them is negative
     * @throws FilesRefused when the store does not answer or the file is gone
     * @throws IOException while it is read
     */
    InputStream read(long from, long count) throws IOException;
}
