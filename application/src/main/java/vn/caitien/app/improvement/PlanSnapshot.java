package vn.caitien.app.improvement;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import vn.caitien.app.platform.files.Sha256;
import vn.caitien.plan.CanonicalJson;
import vn.caitien.plan.Plan;
import vn.caitien.plan.PlanFormatException;
import vn.caitien.plan.PlanJson;

/**
 * What a plan said on the day it was issued; never altered.
 *
 * @param number from 1; a plan that was taken back and issued again has several
 * @param format the name and version of what is written in it
 * @param canonical JSON by RFC 8785
 * @param sha256 of these bytes
 */
public record PlanSnapshot(int number, String format, byte[] canonical, byte[] sha256, Instant at) {

    static PlanSnapshot of(Plan content, int number, Instant at) {
        byte[] canonical = CanonicalJson.of(content);
        return new PlanSnapshot(number, Plan.FORMAT, canonical, Sha256.of(canonical), at);
    }

    /** The hash as people compare it. */
    public String mark() {
        return HexFormat.of().formatHex(sha256);
    }

    /** Whether the bytes are still those the hash was made of. */
    public boolean whole() {
        return MessageDigest.isEqual(Sha256.of(canonical), sha256);
    }

    /** @throws IllegalStateException when this version of the program does not know its format */
    public Plan content() {
        try {
            return PlanJson.read(canonical);
        } catch (PlanFormatException wrong) {
            throw new IllegalStateException("snapshot " + number + " in " + format, wrong);
        }
    }
}
