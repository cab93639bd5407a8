package vn.caitien.app.access;

import java.util.Locale;
import java.util.Optional;

/** How pages address a person; Vietnamese names need one, and nobody but the person knows which. */
public enum AddressForm {
    /** {@code cô}. */
    CO,
    /** {@code thầy}. */
    THAY,
    /** By the name alone. */
    NONE;

    /** As it is stored and sent by forms. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with that key. */
    static Optional<AddressForm> of(String key) {
        for (AddressForm form : values()) {
            if (form.key().equals(key)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }
}
