package vn.caitien.app.platform.page.parts;

/** What to do next, once on a page: why in a sentence, and the way. */
public record Next(String sentence, Way way) {}
