package vn.caitien.app.platform.page;

import java.util.regex.Pattern;

/** Addresses of this program, as they come back from a browser. */
public final class Local {
    /** One slash, then nothing a browser would take for another host, and no line ends. */
    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[\\p{Alnum}/_.~%?&=+-]*");

    private Local() {}

    /** That path when it is one of ours; else the start page, so that no form can send people elsewhere. */
    public static String path(String asked) {
        return PATH.matcher(asked).matches() ? asked : "/";
    }
}
