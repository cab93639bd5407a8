package vn.caitien.app.platform.page;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.caitien.paper.Format;

/** Files that a page hands out to be kept. */
public final class Download {
    private Download() {}

    /**
     * A paper.
     *
     * @param name of the file without its ending
     */
    public static ResponseEntity<byte[]> of(Format format, String name, byte[] bytes) {
        return ResponseEntity.ok().contentType(MediaType.valueOf(format.mediaType())).header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name + format.ending(), StandardCharsets.UTF_8).build().toString()).body(bytes);
    }
}
