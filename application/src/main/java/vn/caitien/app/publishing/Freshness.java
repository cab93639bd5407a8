package vn.caitien.app.publishing;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;
import vn.caitien.app.platform.files.Sha256;

/** How long anyone may keep a page: two minutes, so that what is switched off or taken back is soon gone everywhere. */
@Component
class Freshness {
    private static final Duration KEPT = Duration.ofMinutes(2);

    /** Another version of the program may lay the same plan out otherwise. */
    private final String process = UUID.randomUUID().toString();

    /**
     * Whether who asks has it already; the answer is then given.
     *
     * @param said all that the page is made of
     */
    boolean known(WebRequest request, HttpServletResponse response, Object... said) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.maxAge(KEPT).cachePublic().getHeaderValue());
        String all = process + Arrays.stream(said).map(Objects::toString).collect(Collectors.joining("\n"));
        byte[] hash = Sha256.of(all.getBytes(StandardCharsets.UTF_8));
        // weak: the same page goes out packed and unpacked
        return request.checkNotModified("W/\"" + HexFormat.of().formatHex(hash) + "\"");
    }
}
