package vn.caitien.app.platform.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.ids.SchoolId;

/** A mail in the hand of the sender, with what it says. */
record TakenMail(
        Key key, String address, @Nullable String name, String subject, String plain, @Nullable String html, String language, String messageId,
        int tries) {

    /** Which one. */
    record Key(SchoolId school, UUID id) {}
}
