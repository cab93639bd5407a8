package vn.caitien.app.access;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** What a phone and we make the same codes of (RFC 6238: six digits, new every thirty seconds). */
record CodeKey(byte[] bytes) {
    private static final int BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final String ISSUER = "CaiTien";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    static CodeKey make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new CodeKey(bytes);
    }

    /** What is typed into an app where the picture cannot be scanned; in groups of four, for the eye. */
    String grouped() {
        return text().replaceAll("(.{4})(?=.)", "$1 ");
    }

    private String text() {
        return Base32.of(bytes);
    }

    /** What the picture for the app holds. */
    String address(String login) {
        String name = URLEncoder.encode(login, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/" + ISSUER + ":" + name + "?secret=" + text() + "&issuer=" + ISSUER;
    }

    /**
     * The step of time the code is of; a phone's clock may be half a minute off. Empty when it is of none.
     *
     * @param typed spaces in it do not count
     */
    OptionalLong step(String typed, Clock clock) {
        byte[] code = typed.replace(" ", "").getBytes(StandardCharsets.UTF_8);
        long now = clock.instant().getEpochSecond() / STEP_SECONDS;
        return LongStream.rangeClosed(now - 1, now + 1)
                .filter(step -> MessageDigest.isEqual(code, code(step).getBytes(StandardCharsets.UTF_8)))
                .max();
    }

    /** The code of a step of time. */
    String code(long step) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(bytes, CODES.getAlgorithm()), Instant.ofEpochSecond(step * STEP_SECONDS));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "a key of codes";
    }
}
