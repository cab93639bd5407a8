package vn.caitien.app.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command line says, in one language. */
final class Words {

    private static final String BUNDLE = "vn.caitien.app.cli.messages";

    private final Language language;
    private final ResourceBundle bundle;

    private Words(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(BUNDLE, language.bundle(), ResourceBundle.Control.getNoFallbackControl(
                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Words in(Language language) {
        return new Words(language);
    }

    /**
     * The message of that key.
     *
     * @param values for its places {0}, {1} …; numbers are written as the language writes them
     * @throws java.util.MissingResourceException when there is no such key
     */
    String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale()).format(values);
    }

    /** The locale figures and the library's own messages are written in. */
    Locale locale() {
        return language.figures();
    }

    /** The message file itself, for the help texts. */
    ResourceBundle bundle() {
        return bundle;
    }
}
