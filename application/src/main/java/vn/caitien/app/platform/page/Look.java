package vn.caitien.app.platform.page;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Light or dark: as a person chose, else as their machine is set. */
public enum Look {
    SYSTEM,
    LIGHT,
    DARK;

    /** The look of that name; the system's where there is none such. */
    public static Look of(@Nullable String name) {
        return Arrays.stream(values()).filter(look -> look.word().equals(name)).findFirst().orElse(SYSTEM);
    }

    /** As in pages, cookies and message keys. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The theme to begin with; where the system decides, a script sets it before the first paint. */
    public String theme() {
        return this == DARK ? DARK.word() : LIGHT.word();
    }
}
