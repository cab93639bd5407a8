package vn.caitien.app.access;

import java.util.Locale;

/** How far a right reaches, the furthest first. */
public enum Scope {
    /** All there is in the school. */
    FULL,
    /** What one was named for. */
    NAMED,
    /** One's own. */
    OWN,
    /** What was made public. */
    PUBLISHED;

    /** In data files and messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean reaches(Matter matter, AccountId account) {
        return switch (this) {
            case FULL -> true;
            case NAMED -> matter.named().contains(account);
            case OWN -> matter.owners().contains(account);
            case PUBLISHED -> matter.published();
        };
    }
}
