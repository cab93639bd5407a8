package vn.caitien.app.evidence;

/**
 * A text that may cite evidence by its codes.
 *
 * @param title what people call it
 * @param address of its page
 * @param words all of it
 */
public record CitedText(String title, String address, String words) {}
