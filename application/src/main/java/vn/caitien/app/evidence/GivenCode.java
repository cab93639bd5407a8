package vn.caitien.app.evidence;

/**
 * A code as it was given.
 *
 * @param scheme the manner of writing codes, e.g. {@code MC.x.y.zz}
 * @param criterion the number of the one it was first coded under
 * @param code in writing
 */
public record GivenCode(String scheme, String criterion, int serial, String code) {}
