package vn.caitien.intake;

import java.util.Locale;

/** What a reader may notice at a cell that speaks against its text; 0 where nothing is amiss and rarely above 2. */
public enum Doubt {
    /** Flattened: an earlier reading, with less known of the columns, parted its words otherwise. */
    UNSETTLED,
    /** Flattened: the share of its words that were read otherwise. */
    UNSETTLED_SHARE,
    /** Flattened: the very first reading parted its words otherwise. */
    UNSTEADY,
    /** Flattened: the share of its words that the very first reading took for something else. */
    UNSTEADY_SHARE,
    /** Flattened: it begins or ends inside a line. */
    INSIDE,
    /** Flattened: it goes on over a page, or its row turns back to it. */
    OVER_PAGE,
    /** Flattened: a line of it is wider than its column. */
    WIDE,
    /** Flattened: a line of it ends although the next word had room. */
    ROOM,
    /** Flattened: a line of it begins a sentence where its list has no new entry. */
    SENTENCE,
    /** Flattened: the cell behind it begins in lower case, or the one before it ends openly. */
    SPILT,
    /** Flattened: its first or last word says nothing that its column tends to say, though others in it do. */
    EDGE,
    /** Flattened: the share of its words that say what another column tends to say. */
    FOREIGN,
    /** Flattened: the text marks empty cells. */
    MARKED,
    /** Flattened: the marks before it are not as many as the cells left out. */
    MISCOUNTED,
    /** Scanned: how many of its words are likely to be wrong. */
    MISREAD,
    /** Scanned: the same of its least sure word. */
    WORST,
    /** Scanned: the same of all, on the mean. */
    FAINT,
    /** Scanned: it holds a sign that the program gives for others it does not know. */
    LOOKALIKE;

    /** The name in data files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
