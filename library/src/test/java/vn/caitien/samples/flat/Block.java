package vn.caitien.samples.flat;

import java.util.List;

/** What stands on a page, from top to bottom. */
sealed interface Block {
    /**
     * A paragraph's lines on this page.
     *
     * @param bold whether it is printed bold
     */
    record Words(List<Bit> bits, Tag tag, boolean bold) implements Block {}

    /**
     * A row's cells side by side, or the lines of them that stand on this page.
     *
     * @param columns of the table
     * @param rest whether the row begins on an earlier page
     * @param heading whether it is of the table's heading
     */
    record Strip(List<Slice> slices, int columns, boolean rest, boolean heading) implements Block {}

    /** A cell's lines on one page; a blank line for an empty cell, none where the others go on. */
    record Slice(int column, Tag tag, List<Bit> bits) {
        /** The lines as one text. */
        String joined(String paragraphs) {
            StringBuilder text = new StringBuilder();
            bits.stream().filter(bit -> !bit.blank())
                    .forEach(bit -> text.append(text.isEmpty() ? "" : bit.seam(paragraphs)).append(bit.text()));
            return text.toString();
        }
    }
}
