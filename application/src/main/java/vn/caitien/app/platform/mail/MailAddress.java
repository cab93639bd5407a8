package vn.caitien.app.platform.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who a mail goes to.
 *
 * @param address one mailbox in its plain form, such as {@code hoa@example.org}
 * @param name as people read it, on one line; null when it is not known
 */
public record MailAddress(String address, @Nullable String name) {
    /** What mail servers take (RFC 5321, 4.5.3.1.3). */
    private static final int MOST = 254;

    /** @throws IllegalArgumentException when it is no address, or more than one */
    public MailAddress {
        if (!fits(address)) {
            throw new IllegalArgumentException("no address of mail");
        }
        name = name == null || name.isBlank() ? null : OneLine.of(name);
    }

    /** The address somebody typed; empty when it is none. Blanks around it do not count. */
    public static Optional<MailAddress> typed(@Nullable String address, @Nullable String name) {
        return Optional.ofNullable(address).map(String::strip).filter(MailAddress::fits).map(one -> new MailAddress(one, name));
    }

    private static boolean fits(String address) {
        // letters beyond ASCII need servers that most schools' mail does not go through
        if (address.length() > MOST || !address.chars().allMatch(letter -> letter > ' ' && letter < 0x7f)) {
            return false;
        }
        try {
            InternetAddress[] read = InternetAddress.parse(address, true);
            if (read.length != 1 || read[0].isGroup() || !address.equals(read[0].getAddress())) {
                return false;
            }
            read[0].validate();
            return address.indexOf('@') > 0;
        } catch (AddressException wrong) {
            return false;
        }
    }
}
