package vn.caitien.app.platform.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What of the application stays on a device, so that it opens where there is no line. */
@Component
public final class Shell {
    /** Says whose page it is; a page that says so is kept on their device. */
    static final String PERSON = "CaiTien-Person";
    private static final String ADDRESSES = "/* addresses */";
    private static final List<String> FILES = List.of("ui.js", "tabler/tabler.min.css", "ui.css", "lotus.svg", "htmx/htmx.min.js",
            "unsent.js", "report.js", "pages.js", "icon-192.png", "icon-512.png");

    private final Assets assets;
    private final String worker;

    Shell(Assets assets) throws IOException {
        this.assets = assets;
        this.worker = new ClassPathResource("vn/caitien/app/shell/sw.js").getContentAsString(StandardCharsets.UTF_8);
    }

    /**
     * Lets a page stay on the device of who looks at it, until they sign out.
     *
     * @param person the same for all their pages, and for nobody else's
     */
    public static void of(String person, HttpServletResponse response) {
        response.setHeader(PERSON, person);
    }

    /** The script that keeps it. It names every file with its hash: one that has changed makes it another script, which browsers then take. */
    String worker() {
        return worker.replace(ADDRESSES, FILES.stream().map(file -> "'" + assets.at(file) + "'").collect(Collectors.joining(", ")));
    }

    /** What a device is told of the application before it puts it among its own. */
    Manifest manifest(Texts texts) {
        return new Manifest(TopBar.PROGRAM, TopBar.PROGRAM, texts.say("shell.description"), texts.language().tag(), "/", "/", "standalone",
                "#f8f3e8", "#0f3f38", List.of(icon(192), icon(512)));
    }

    private Manifest.Icon icon(int size) {
        return new Manifest.Icon(assets.at("icon-" + size + ".png"), size + "x" + size, "image/png");
    }

    /** In the words of the W3C's manifest. */
    record Manifest(String name, @JsonProperty("short_name") String shortName, String description, String lang, @JsonProperty("start_url") String start, String scope, String display,
            @JsonProperty("background_color") String background, @JsonProperty("theme_color") String theme, List<Icon> icons) {
        record Icon(String src, String sizes, String type) {}
    }
}
