package vn.caitien.app.platform.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.page.Language;

/**
 * A mail to one person, as a caller words it.
 *
 * @param key by which a school puts it once, however often its job runs: such as a digest's person and day
 * @param to who gets it
 * @param subject on one line; line breaks in it become blanks
 * @param plain all of it as text
 * @param html the same for programs that show it; null when there is the text alone
 * @param language it is written in
 * @param notBefore when it may go; quiet hours are kept by the sender too
 */
public record Mail(
        String key, MailAddress to, String subject, String plain, @Nullable String html, Language language, Instant notBefore) {
    private static final int LONGEST_KEY = 200;

    /** @throws IllegalArgumentException when the key is empty or longer than 200 letters, or the subject empty */
    public Mail {
        subject = OneLine.of(subject);
        if (key.isBlank() || key.length() > LONGEST_KEY || subject.isEmpty()) {
            throw new IllegalArgumentException("a mail needs a key of at most " + LONGEST_KEY + " letters, and a subject");
        }
        // the database takes no zero byte, and nobody can read one
        plain = plain.replace("\0", "");
        html = html == null ? null : html.replace("\0", "");
    }
}
