package vn.caitien.app.platform.page;

import java.util.List;
import java.util.Optional;

/**
 * What stands in the bar above a page.
 *
 * @param name of the school, or of the program where no school is meant
 * @param items the words this person may see
 * @param who is signed in; empty for a stranger
 */
public record TopBar(String name, List<NavItem> items, Optional<Who> who) {
    /** As many words as a person takes in at a glance. */
    public static final int MOST_ITEMS = 7;

    /** The name of the program, which stands where no school does. */
    public static final String PROGRAM = "CaiTien";

    /** @throws IllegalArgumentException when there are more words than fit */
    public TopBar {
        if (items.size() > MOST_ITEMS) {
            throw new IllegalArgumentException(items.size() + " words in the bar");
        }
        items = List.copyOf(items);
    }

    /** The bar of a page that knows nobody. */
    public static TopBar plain() {
        return new TopBar(PROGRAM, List.of(), Optional.empty());
    }

    /**
     * Who is signed in.
     *
     * @param name as they are called
     * @param role what they are here
     * @param address of the page about themselves
     */
    public record Who(String name, String role, String address) {}
}
