package vn.caitien.samples.flat;

/** Prints the blocks of a page in one shape of text. */
interface Printer {
    /** Adds a block; the gap is that before its first line. */
    void print(Block block, Gap before);
}
