package vn.caitien.app.access;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords: kept by Argon2id, refused when they are among the first anyone would try. Nothing is asked of their
 * composition: rules on it make people write them down. None is ever logged.
 */
@Component
class Passwords {
    private static final int LEAST = 10;
    private static final int MOST = 200;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int ROUNDS = 2;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 64;
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Each takes 19 MiB while it is worked out: a crowd at the door must not fill the memory. */
    private static final int AT_ONCE = 4;

    private final PasswordEncoder encoder = new Argon2Password4jPasswordEncoder(
            Argon2Function.getInstance(MEMORY_KIB, ROUNDS, 1, HASH_BYTES, Argon2.ID));
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    /** Of nobody's password: what an unknown name is measured against. */
    final String nobody = nobody();

    /**
     * What speaks against a new password; empty when nothing does.
     *
     * @param own names of the person and of their schools
     */
    Optional<PasswordFault> fault(String password, Collection<String> own) {
        int length = composed(password).codePointCount(0, composed(password).length());
        if (length < LEAST) {
            return Optional.of(PasswordFault.SHORT);
        }
        if (length > MOST) {
            return Optional.of(PasswordFault.LONG);
        }
        if (CommonWords.all().tell(password)) {
            return Optional.of(PasswordFault.COMMON);
        }
        return CommonWords.all().tell(password, own) ? Optional.of(PasswordFault.OWN_NAME) : Optional.empty();
    }

    /** What is kept of it. */
    String hash(String password) {
        return places(() -> encoder.encode(composed(password)));
    }

    /**
     * Whether that is the password.
     *
     * @param hash null where there is none: takes as long, and is false
     */
    boolean matches(String password, @Nullable String hash) {
        if (password.length() > MOST) {
            return false;
        }
        boolean same = places(() -> encoder.matches(composed(password), hash == null ? nobody : hash));
        return same && hash != null;
    }

    private <T> T places(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /** Written like any other, so that as much work is put into it; what it would be the hash of, nobody knows. */
    static String nobody() {
        return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s".formatted(MEMORY_KIB, ROUNDS, chance(SALT_BYTES), chance(HASH_BYTES));
    }

    private static String chance(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Vietnamese keyboards of different systems write the same letter in different ways. */
    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
