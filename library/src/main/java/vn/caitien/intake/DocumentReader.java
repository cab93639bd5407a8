package vn.caitien.intake;

/** Reads one file format. */
public interface DocumentReader {

    /**
     * Whether the bytes look like this format: decided from content, never from a file's name.
     *
     * @param bytes the whole file
     */
    boolean knows(byte[] bytes);

    /**
     * Reads the document.
     *
     * @throws ReadException when it is damaged, locked, hostile, or over the limits; nothing else is thrown for bad input
     */
    SourceDocument read(byte[] bytes, Limits limits) throws ReadException;
}
