package vn.caitien.app.trail;

import vn.caitien.app.platform.ids.SchoolId;

/**
 * An entry in its chain.
 *
 * @param previous hash of the entry before; 32 zeros before the first
 * @param hash of this one, over {@code previous} and all it says
 */
record Link(SchoolId school, Entry entry, byte[] previous, byte[] hash) {}
