package vn.caitien.app.platform.page.parts;

/** One of several to choose from. */
public record Option(String value, String words) {}
