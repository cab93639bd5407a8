package vn.caitien.app.evidence.page;

import java.util.List;

/**
 * A file of a document on a page.
 *
 * @param name as it was called
 * @param facts its kind and size in words
 * @param address of the file itself
 * @param pictures addresses of its pages as pictures, or of itself where it is one; empty where a page cannot show it
 */
public record ShownFile(String name, String facts, String address, List<String> pictures) {}
