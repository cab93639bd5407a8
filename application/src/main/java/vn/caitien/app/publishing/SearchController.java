package vn.caitien.app.publishing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What machines that search the web ask for: the pages that are on, and that the rest is not theirs to look at. */
@Controller
class SearchController {
    /** The most a file of this kind may hold: sitemaps.org. */
    private static final int MOST = 50_000;

    private final OpenPages pages;
    private final Freshness freshness;

    SearchController(OpenPages pages, Freshness freshness) {
        this.pages = pages;
        this.freshness = freshness;
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    @Nullable String sitemap(HttpServletResponse response, WebRequest web) {
        String here = here();
        String lines = pages.addresses(MOST).stream().map(address -> "<url><loc>" + here + address.path() + "</loc></url>\n")
                .collect(Collectors.joining());
        return freshness.known(web, response, lines) ? null : """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                %s</urlset>
                """.formatted(lines);
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    @Nullable String robots(HttpServletResponse response, WebRequest web) {
        String here = here();
        return freshness.known(web, response, here) ? null : """
                User-agent: *
                Allow: /truong/
                Allow: /static/
                Disallow: /
                Sitemap: %s/sitemap.xml
                """.formatted(here);
    }

    /** Only what an address is made of goes into the file, whatever a request says of its host. */
    private static String here() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().encode().toUriString();
    }
}
