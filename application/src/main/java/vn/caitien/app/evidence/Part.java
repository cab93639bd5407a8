package vn.caitien.app.evidence;

/**
 * A file of a document.
 *
 * @param sha256 of its bytes, in 64 small hexadecimal digits
 * @param name as it was called where it came from
 * @param media what it is, by its content: the name of a {@code vn.caitien.evidence.file.FileKind}
 * @param length bytes
 */
public record Part(String sha256, String name, String media, long length) {}
