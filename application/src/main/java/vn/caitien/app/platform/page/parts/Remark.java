package vn.caitien.app.platform.page.parts;

/**
 * What a person wrote beside something.
 *
 * @param when as the page says it
 */
public record Remark(String words, String who, String role, String when) {}
