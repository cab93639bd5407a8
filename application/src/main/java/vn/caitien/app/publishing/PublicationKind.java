package vn.caitien.app.publishing;

import vn.caitien.app.trail.ActKind;
import vn.caitien.app.trail.Telling;

/** What this module writes down. Whom readers may ask is left out: people write names there. */
enum PublicationKind implements ActKind {
    ADDRESS("publication.address", "address"),
    CHOSEN_ALL("publication.chosen-all", "plans"),
    CHOSEN_NO_FILE("publication.chosen-no-file", "plans"),
    CHOSEN_NO_MONEY("publication.chosen-no-money", "plans"),
    SHOWN("publication.shown"),
    HIDDEN("publication.hidden");

    private final Telling telling;

    PublicationKind(String kind, String... details) {
        telling = Telling.of(kind, details);
    }

    static PublicationKind chosen(Offer offer) {
        return switch (offer) {
            case ALL -> CHOSEN_ALL;
            case NO_FILE -> CHOSEN_NO_FILE;
            case NO_MONEY -> CHOSEN_NO_MONEY;
        };
    }

    @Override
    public Telling telling() {
        return telling;
    }
}
