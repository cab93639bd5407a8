package vn.caitien.app.work;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import vn.caitien.app.platform.files.Sha256;
import vn.caitien.app.platform.ids.SchoolId;

/**
 * The word in a link to a task or a calendar: the school's id, so that the link is looked for within its walls only, and a secret that
 * nobody can guess.
 */
public record LinkWord(SchoolId school, String text) {
    private static final int SCHOOL = 2 * Long.BYTES;
    private static final int SECRET = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    public static LinkWord make(SchoolId school) {
        byte[] bytes = new byte[SCHOOL + SECRET];
        RANDOM.nextBytes(bytes);
        ByteBuffer.wrap(bytes).putLong(school.value().getMostSignificantBits()).putLong(school.value().getLeastSignificantBits());
        return new LinkWord(school, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** As it stands in an address; empty for what is none. */
    public static Optional<LinkWord> of(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            ByteBuffer school = ByteBuffer.wrap(Arrays.copyOf(bytes, SCHOOL));
            return bytes.length == SCHOOL + SECRET
                    ? Optional.of(new LinkWord(new SchoolId(new UUID(school.getLong(), school.getLong())), text)) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Enough to know it again, not to use it. */
    public byte[] hash() {
        return Sha256.of(Base64.getUrlDecoder().decode(text));
    }

    @Override
    public String toString() {
        return "a word of a link";
    }
}
