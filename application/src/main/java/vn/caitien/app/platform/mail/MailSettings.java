package vn.caitien.app.platform.mail;

import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.platform.StartRefused;
import vn.caitien.app.platform.StartRefused.Reason;
import vn.caitien.app.platform.settings.MailTls;
import vn.caitien.app.platform.settings.QuietHours;
import vn.caitien.app.platform.settings.SettingValues;
import vn.caitien.app.platform.settings.Settings;

/**
 * What is set about mail.
 *
 * @param line to the server; null: no mail
 * @param site the address of the pages as people reach it; null when nobody said
 */
record MailSettings(@Nullable Line line, @Nullable URI site, QuietHours quiet) {
    private static final String SECURE = "https";
    private static final String HERE = "localhost";

    /**
     * The line to a mail server.
     *
     * @param user who signs in; null: nobody
     * @param from the address every mail comes from
     */
    record Line(String host, int port, MailTls tls, @Nullable String user, @Nullable String password, String from, String name) {
        /** What stands behind the {@code @}. */
        String domain() {
            return from.substring(from.indexOf('@') + 1);
        }

        /** Without the password. */
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    /** @throws StartRefused when a host is set, and something it needs is not */
    static MailSettings of(SettingValues settings) {
        return new MailSettings(settings.get(Settings.MAIL_HOST).map(host -> line(settings, host)).orElse(null),
                settings.get(Settings.MAIL_SITE).orElse(null), settings.always(Settings.MAIL_QUIET));
    }

    /** Whether links in mail reach who gets it, and nobody reads along: TLS, or a trial on this computer alone. */
    boolean links() {
        return Optional.ofNullable(site).filter(address -> SECURE.equals(address.getScheme()) || here(address.getHost())).isPresent();
    }

    private static boolean here(String host) {
        if (host.equals(HERE)) {
            return true;
        }
        try {
            return InetAddress.ofLiteral(host.replace("[", "").replace("]", "")).isLoopbackAddress();
        } catch (IllegalArgumentException aName) {
            return false;
        }
    }

    private static Line line(SettingValues settings, String host) {
        String from = settings.get(Settings.MAIL_FROM).orElseThrow(
                () -> new StartRefused(Reason.SETTING_MISSING, Settings.MAIL_FROM.name(), Settings.MAIL_HOST.name()));
        MailTls tls = settings.always(Settings.MAIL_TLS);
        return new Line(host, settings.get(Settings.MAIL_PORT).orElse(tls.port()), tls,
                settings.get(Settings.MAIL_USER).orElse(null), settings.get(Settings.MAIL_PASSWORD).orElse(null), from,
                settings.always(Settings.MAIL_FROM_NAME));
    }
}
