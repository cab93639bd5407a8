package vn.caitien.app.work.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Locale;

/** From where the address a page is looked at reaches the server, and whether others read along. */
enum Reached {
    /** By TLS, from wherever the name leads to it. */
    TLS,
    /** By this computer's own name: from nowhere else. */
    HERE,
    /** Without TLS, from the network it is in. */
    OPEN;

    private static final String THIS_COMPUTER = "localhost";

    static Reached of(HttpServletRequest request) {
        if (here(request.getServerName())) {
            return HERE;
        }
        return request.isSecure() ? TLS : OPEN;
    }

    /** In message keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static boolean here(String host) {
        if (host.equals(THIS_COMPUTER)) {
            return true;
        }
        try {
            return InetAddress.ofLiteral(host.replace("[", "").replace("]", "")).isLoopbackAddress();
        } catch (IllegalArgumentException aName) {
            return false;
        }
    }
}
