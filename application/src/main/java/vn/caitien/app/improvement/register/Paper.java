package vn.caitien.app.improvement.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper in the register.
 *
 * @param about its summary, or why the number was reserved
 * @param plan the plan that is this paper; null for any other
 * @param day it is dated, or the number was reserved
 * @param place null where it is not told
 * @param signer null where it is not told
 * @param recipients as printed under "Nơi nhận", a line each
 * @param sent the earliest first
 */
public record Paper(
        UUID id, PaperNumber number, String about, @Nullable UUID plan, LocalDate day, @Nullable String place,
        @Nullable Signer signer, List<String> recipients, List<Sending> sent, int version) {

    public Paper {
        recipients = List.copyOf(recipients);
        sent = List.copyOf(sent);
    }

    /**
     * Who signed.
     *
     * @param post as printed; in whose place, if so, in a line above
     */
    public record Signer(String post, String name) {}

    /**
     * That it went to someone.
     *
     * @param purpose what for, such as "để b/c"; null where it is not told
     */
    public record Sending(String recipient, @Nullable String purpose, LocalDate day) {}
}
