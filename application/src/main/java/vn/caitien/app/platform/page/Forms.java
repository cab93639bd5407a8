package vn.caitien.app.platform.page;

import java.util.UUID;

/** What every form of ours carries besides its fields. */
public final class Forms {
    /** The field with the number by which a form acts once. */
    public static final String ONCE = Once.FIELD;

    private Forms() {}

    /** A number for one form, never given before. */
    public static String fresh() {
        return UUID.randomUUID().toString();
    }
}
