package vn.caitien.app.school;

import java.util.Locale;

/** What a column of a staff list holds. */
public enum StaffColumn {
    NUMBER,
    /** Family and middle names, where the given name has a column of its own. */
    SURNAME,
    NAME,
    GIVEN,
    CODE,
    BIRTH,
    SUBJECT,
    QUALIFICATION,
    POST;

    /** In message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
