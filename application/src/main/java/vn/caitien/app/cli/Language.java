package vn.caitien.app.cli;

import java.util.Locale;
import java.util.Map;

/** The languages the command line speaks. */
enum Language {
    VI(Locale.ROOT, Locale.of("vi")),
    EN(Locale.ENGLISH, Locale.ENGLISH);

    private static final String OPTION = "--lang";
    private static final String VARIABLE = "CAITIEN_LANG";

    private final Locale bundle;
    private final Locale figures;

    Language(Locale bundle, Locale figures) {
        this.bundle = bundle;
        this.figures = figures;
    }

    /**
     * The language asked for: by option, else by environment, else Vietnamese. Looked up before the options are
     * parsed, since the messages about wrong options need it.
     */
    static Language of(String[] arguments, Map<String, String> environment) {
        String asked = environment.getOrDefault(VARIABLE, "");
        for (int at = 0; at < arguments.length && !arguments[at].equals("--"); at++) {
            if (arguments[at].startsWith(OPTION + "=")) {
                asked = arguments[at].substring(OPTION.length() + 1);
            } else if (arguments[at].equals(OPTION) && at + 1 < arguments.length) {
                asked = arguments[at + 1];
            }
        }
        return asked.equalsIgnoreCase(EN.name()) ? EN : VI;
    }

    /** The locale of its message file; Vietnamese is the root, so that no machine's own locale is looked at. */
    Locale bundle() {
        return bundle;
    }

    /** The locale its figures are written in. */
    Locale figures() {
        return figures;
    }
}
