package vn.caitien.intake.labelling;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pattern that is tried only where a letter stands that may begin it; in a long text few do. */
final class Sought {
    private static final int LETTERS = 0x2000;
    private static final String LOOKS_BACK = "(?<=";

    private final Pattern pattern;
    private final boolean[] begins = new boolean[LETTERS];

    /** @param regex that matches no empty text */
    Sought(String regex) {
        pattern = Pattern.compile(regex);
        for (char letter = 0; letter < LETTERS; letter++) {
            Matcher alone = pattern.matcher(String.valueOf(letter));
            begins[letter] = alone.lookingAt() || alone.hitEnd() || regex.contains(LOOKS_BACK);
        }
    }

    /** Whether a text begins so. */
    boolean opens(String text) {
        return pattern.matcher(text).lookingAt();
    }

    /** Whether it stands anywhere in a text. */
    boolean standsIn(String text) {
        return in(text).next();
    }

    /** Where it stands in a text, one place after the other. */
    Places in(CharSequence text) {
        return new Places(text);
    }

    /** The places of one text; {@link #next} goes to the first. */
    final class Places {
        private final CharSequence text;
        private final Matcher matcher;
        private int from;

        private Places(CharSequence text) {
            this.text = text;
            matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        }

        boolean next() {
            int length = text.length();
            for (int at = from; at < length; at++) {
                char letter = text.charAt(at);
                if ((letter >= LETTERS || begins[letter]) && matcher.region(at, length).lookingAt()) {
                    from = matcher.end();
                    return true;
                }
            }
            from = length;
            return false;
        }

        int start() {
            return matcher.start();
        }

        int end() {
            return matcher.end();
        }
    }
}
