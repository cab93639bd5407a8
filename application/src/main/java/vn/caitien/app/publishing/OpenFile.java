package vn.caitien.app.publishing;

/** A file as it was issued, and its hash. */
record OpenFile(byte[] bytes, String hash) {}
