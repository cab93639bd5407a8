package vn.caitien.app.trail;

/**
 * Where a school's chain ends.
 *
 * @param number of the last entry; 0 before the first
 * @param hash of the last entry
 */
record Head(long number, byte[] hash) {
    static final int HASH_BYTES = 32;

    static Head empty() {
        return new Head(0, new byte[HASH_BYTES]);
    }
}
