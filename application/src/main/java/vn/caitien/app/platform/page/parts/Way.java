package vn.caitien.app.platform.page.parts;

/**
 * A way on: a link that looks like a button.
 *
 * @param words the verb first, one to four words
 * @param filled whether it is the one to take; at most one in a region is
 */
public record Way(String words, String address, boolean filled) {
    public static Way to(String words, String address) {
        return new Way(words, address, false);
    }

    /** The one to take. */
    public static Way first(String words, String address) {
        return new Way(words, address, true);
    }
}
