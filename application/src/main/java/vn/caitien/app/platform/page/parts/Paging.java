package vn.caitien.app.platform.page.parts;

/**
 * Which part of a long list is shown.
 *
 * @param list what is listed, for those who do not see where it stands
 * @param page from 1
 * @param pages how many there are
 * @param address of the list; the number of the page is added to it
 */
public record Paging(String list, int page, int pages, String address) {
    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages;
    }

    /** The address of another page. */
    public String at(int number) {
        return address + (address.contains("?") ? "&" : "?") + "page=" + number;
    }
}
