package vn.caitien.intake.readers.sheets;

/**
 * A sheet.
 *
 * @param name as its tab shows it
 * @param firstTitle first row that is repeated on every printed page, from 1; 0 for none
 * @param lastTitle last such row
 */
public record Sheet(String name, int firstTitle, int lastTitle) {

    boolean repeats(int row) {
        return row >= firstTitle && row <= lastTitle;
    }
}
