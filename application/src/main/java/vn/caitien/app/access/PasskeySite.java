package vn.caitien.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The address keys are made for: a device shows its key to that name only.
 *
 * @param host its name
 * @param origin with the scheme, and the port where it is not the usual one
 */
record PasskeySite(String host, String origin) {
    private static final String THIS_COMPUTER = "localhost";

    /** Empty where no browser would make one: without TLS, unless the browser is on the server's own computer. */
    static Optional<PasskeySite> of(HttpServletRequest request) {
        String host = request.getServerName();
        if (!request.isSecure() && !THIS_COMPUTER.equals(host)) {
            return Optional.empty();
        }
        boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
        return Optional.of(new PasskeySite(host, request.getScheme() + "://" + host + (usual ? "" : ":" + request.getServerPort())));
    }
}
