package vn.caitien.paper.document;

import java.util.List;

/**
 * A QR code (ISO/IEC 18004) that leads a telephone to an address. The PDF draws it; other formats print the address alone.
 *
 * @param address where it leads, printed beside it for who types
 * @param words what it leads to, printed above the address
 * @param rows of its modules from above, {@code #} a dark one and {@code .} a light one, without the white around it;
 *     all as long as there are rows
 */
public record Code(String address, String words, List<String> rows) implements Block {
    /** What a dark module is in a row. */
    public static final char DARK = '#';

    /** @throws IllegalArgumentException when the rows are no square */
    public Code {
        rows = List.copyOf(rows);
        int size = rows.size();
        if (size == 0 || rows.stream().anyMatch(row -> row.length() != size)) {
            throw new IllegalArgumentException("a code that is no square");
        }
    }
}
