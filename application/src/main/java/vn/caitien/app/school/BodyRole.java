package vn.caitien.app.school;

import java.util.Locale;

/** What someone is in a body. */
public enum BodyRole {
    CHAIR,
    DEPUTY_CHAIR,
    LEADER,
    SECRETARY,
    MEMBER;

    /** In message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
