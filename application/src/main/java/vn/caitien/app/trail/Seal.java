package vn.caitien.app.trail;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.temporal.ChronoField;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.ids.SchoolId;

/** The keyed hash that ties an entry to the one before it: who can write to the database still cannot make one. */
final class Seal {
    private static final String MAC = "HmacSHA256";
    private static final long MICROS = 1_000_000;
    private static final String MARK = "caitien: whose seals these are";
    private static final int MARK_BYTES = 8;

    private final SecretKeySpec key;

    /** @param key in base64url, as {@link vn.caitien.app.platform.data.Secrets} makes it */
    Seal(String key) {
        this.key = new SecretKeySpec(Base64.getUrlDecoder().decode(key), MAC);
    }

    /** 32 bytes over the entry before and everything this one says. */
    byte[] of(SchoolId school, Entry entry, byte[] previous) {
        return mac(said(school, entry, previous));
    }

    /** By what another installation knows whose seals these are, without being able to make one; in hexadecimal. */
    String mark() {
        return HexFormat.of().formatHex(mac(MARK.getBytes(StandardCharsets.UTF_8)), 0, MARK_BYTES);
    }

    /** What a seal is over: the entry before and everything this one says, each part with its length. */
    static byte[] said(SchoolId school, Entry entry, byte[] previous) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(said)) {
            out.write(previous);
            id(out, school.value());
            out.writeLong(entry.number());
            out.writeLong(entry.at().getEpochSecond() * MICROS + entry.at().get(ChronoField.MICRO_OF_SECOND));
            id(out, entry.actor().account());
            id(out, entry.actor().reportedBy());
            text(out, entry.act().kind());
            id(out, entry.act().subject());
            out.writeInt(entry.act().details().size());
            for (Map.Entry<String, String> detail : entry.act().details().entrySet()) {
                text(out, detail.getKey());
                text(out, detail.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return said.toByteArray();
    }

    private byte[] mac(byte[] said) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(said);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void id(DataOutputStream out, @Nullable UUID id) throws IOException {
        out.writeBoolean(id != null);
        if (id != null) {
            out.writeLong(id.getMostSignificantBits());
            out.writeLong(id.getLeastSignificantBits());
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
