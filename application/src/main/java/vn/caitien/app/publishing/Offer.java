package vn.caitien.app.publishing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much of its plans a school shows. A file says all that was issued: with the money hidden none is given. */
enum Offer {
    /** The whole plan, and the file that was issued. */
    ALL,
    /** The whole plan, to be read only. */
    NO_FILE,
    /** The plan without the column that says what things cost. */
    NO_MONEY;

    static Optional<Offer> of(String key) {
        return Arrays.stream(values()).filter(offer -> offer.key().equals(key)).findFirst();
    }

    /** In forms and message keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
