package vn.caitien.app.platform.page;

/**
 * A word of the bar.
 *
 * @param words what it says, in the language of the page
 * @param address where it leads; the page shown and those below it light it up
 */
public record NavItem(String words, String address) {
    /** Whether the page at that path belongs to it. */
    public boolean leadsTo(String path) {
        return path.equals(address) || !address.equals("/") && path.startsWith(address + "/");
    }
}
