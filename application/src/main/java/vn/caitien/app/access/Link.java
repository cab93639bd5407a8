package vn.caitien.app.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Addresses that leave the house: on slips, in pictures for phones. */
final class Link {
    private Link() {}

    /** The whole address, by the name this server was asked under. */
    static String to(HttpServletRequest request, String path) {
        return ServletUriComponentsBuilder.fromContextPath(request).path("/" + path).toUriString();
    }

    /** As part of an address. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
