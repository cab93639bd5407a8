package vn.caitien.app.school;

import java.util.Locale;

/** Why a row of a list should be looked at before it is taken over. */
public enum RowDoubt {
    /** No name: it cannot be taken over. */
    NO_NAME(true),
    /** A name of one word, or with figures in it. */
    ODD_NAME(true),
    /** The list numbers its rows, and this one has no number: a heading or a signature, perhaps. */
    NO_NUMBER(true),
    BIRTH_UNREAD(false),
    /** Its post has no name we know; it is taken over in its own words. */
    POST_UNKNOWN(false),
    /** The code stands higher up in the same list: it cannot be taken over. */
    CODE_TWICE(true),
    /** Name and year of birth stand higher up in the same list. */
    TWICE(true),
    /** The person it is about has left the school; taking it over brings them back. */
    HAS_LEFT(true),
    /** The code is that of someone of another name. */
    CODE_OF_ANOTHER(true),
    /** Someone is called so, and it is not known whether it is the same person. */
    SAME_NAME(true);

    private final boolean keepsOut;

    RowDoubt(boolean keepsOut) {
        this.keepsOut = keepsOut;
    }

    /** Whether the row is not taken over unless someone says so. */
    public boolean keepsOut() {
        return keepsOut;
    }

    /** In message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
