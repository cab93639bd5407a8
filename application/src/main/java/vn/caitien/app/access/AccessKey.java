package vn.caitien.app.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.data.Secrets;

/** The installation's key for what the database must not tell by itself: keys of second steps, who failed to sign in. */
@Component
class AccessKey {
    private static final String NAME = "access";
    private static final String MAC = "HmacSHA256";
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    AccessKey(Secrets secrets) {
        this.key = Base64.getUrlDecoder().decode(secrets.key(NAME));
    }

    /** A keyed hash, of texts of one use only. */
    byte[] hash(String use, String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            mac.update(use.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Locked away for one account: copied to another, it does not open. */
    byte[] lock(AccountId account, byte[] plain) {
        byte[] iv = new byte[IV_BYTES];
        RANDOM.nextBytes(iv);
        byte[] locked = run(Cipher.ENCRYPT_MODE, account, iv, plain);
        return ByteBuffer.allocate(iv.length + locked.length).put(iv).put(locked).array();
    }

    /** @throws IllegalStateException when it was locked by another key or for another account */
    byte[] unlock(AccountId account, byte[] locked) {
        ByteBuffer parts = ByteBuffer.wrap(locked);
        byte[] iv = new byte[IV_BYTES];
        parts.get(iv);
        byte[] rest = new byte[parts.remaining()];
        parts.get(rest);
        return run(Cipher.DECRYPT_MODE, account, iv, rest);
    }

    private byte[] run(int way, AccountId account, byte[] iv, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(way, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(account.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("locked by another key", wrong);
        }
    }
}
