package vn.caitien.app.platform.page;

/** A step on the way to a page: what it is called and where it leads. */
public record Crumb(String words, String address) {}
