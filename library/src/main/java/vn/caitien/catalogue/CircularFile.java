package vn.caitien.catalogue;

/** A data file as it was read: its nodes, to be written again in the same shape, and what they mean. */
record CircularFile(String file, Node.Fields nodes, Circular circular) {}
