package vn.caitien.app.work.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.files.Sha256;
import vn.caitien.app.platform.mail.Outbox;
import vn.caitien.app.platform.page.Misses;
import vn.caitien.app.work.LinkWord;

/** A calendar, for the program of whoever has its address; who has a wrong one is told nothing. */
@Controller
class OpenFeedController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Feeds feeds;
    private final FeedRate rate;
    private final Misses misses;
    private final Outbox outbox;

    OpenFeedController(Feeds feeds, FeedRate rate, Misses misses, Outbox outbox) {
        this.feeds = feeds;
        this.rate = rate;
        this.misses = misses;
        this.outbox = outbox;
    }

    @GetMapping("/feed/{word}.ics")
    ResponseEntity<byte[]> read(@PathVariable String word, HttpServletRequest request) {
        misses.admit(request);
        Optional<LinkWord> known = LinkWord.of(word);
        Optional<Feed> feed = known.flatMap(feeds::open);
        if (known.isEmpty() || feed.isEmpty()) {
            misses.count(request);
            throw new NotHere("a calendar");
        }
        rate.count(feed.get());
        // the address that is set for mail is the same for whoever asks; what a request says of its host is for want of it
        URI site = outbox.site().orElseGet(() -> ServletUriComponentsBuilder.fromContextPath(request).build().toUri());
        byte[] text = FeedText.of(feeds.content(known.get().school(), feed.get(), site)).bytes();
        return ResponseEntity.ok().contentType(CALENDAR).eTag('"' + HexFormat.of().formatHex(Sha256.of(text)) + '"')
                .header("X-Robots-Tag", "noindex").header("Content-Disposition", "inline; filename=\"caitien.ics\"").body(text);
    }
}
