package vn.caitien.app.access;

import java.util.Locale;

/** Why a new password is not taken. */
public enum PasswordFault {
    /** Fewer than ten characters. */
    SHORT,
    /** More than two hundred. */
    LONG,
    /** One of those that are tried first. */
    COMMON,
    /** The person's or the school's own names, with a number at most. */
    OWN_NAME;

    /** The key of its message. */
    public String key() {
        return "access.password." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
