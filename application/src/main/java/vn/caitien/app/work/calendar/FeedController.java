package vn.caitien.app.work.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.caitien.app.access.AccountId;
import vn.caitien.app.platform.NotHere;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Crumb;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.work.WorkReader;
import vn.caitien.app.work.WorkReaders;
import vn.caitien.app.work.calendar.FeedsPage.Made;
import vn.caitien.app.work.calendar.FeedsPage.One;

/** The calendars someone gives to other programs: made, given another address, withdrawn. */
@Controller
@RequestMapping("/schools/{school}/work/feeds")
class FeedController {
    private final WorkReaders readers;
    private final Feeds feeds;

    FeedController(WorkReaders readers, Feeds feeds) {
        this.readers = readers;
        this.feeds = feeds;
    }

    @GetMapping
    String mine(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        return shown(readers.of(account, school, request), null, request, model);
    }

    /** The address is in the answer, and nowhere else: only its hash is kept. */
    @PostMapping
    String make(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request, Model model) {
        WorkReader reader = readers.of(account, school, request);
        Extent extent = extent(request);
        String word = feeds.make(account, reader.school(), extent, reader.texts().language()).text();
        String address = ServletUriComponentsBuilder.fromContextPath(request).path("/feed/" + word + ".ics").toUriString();
        return shown(reader, new Made(say(reader, extent.key()), address), request, model);
    }

    @PostMapping("/withdraw")
    String withdraw(@AuthenticationPrincipal AccountId account, @PathVariable UUID school, HttpServletRequest request) {
        WorkReader reader = readers.of(account, school, request);
        feeds.withdraw(account, reader.school(), extent(request));
        return "redirect:" + here(reader);
    }

    private String shown(WorkReader reader, @Nullable Made made, HttpServletRequest request, Model model) {
        List<Feed> open = feeds.of(reader.school(), reader.rights().account());
        List<One> all = Arrays.stream(Extent.values()).filter(extent -> extent == Extent.PLANS || reader.self() != null)
                .map(extent -> one(reader, extent, open.stream().filter(feed -> feed.extent() == extent).findFirst())).toList();
        model.addAttribute("page", new FeedsPage(say(reader, "title"), List.of(new Crumb(reader.say("mine"), reader.at("/work"))),
                say(reader, "reached." + Reached.of(request).key(), request.getServerName()), all, here(reader), made));
        return "work/calendar/feeds";
    }

    private static One one(WorkReader reader, Extent extent, Optional<Feed> feed) {
        String state = feed.map(open -> open.read() == null ? say(reader, "open.unread", day(open.made())) : say(reader, "open.read", day(open.made()),
                day(open.read()))).orElse(null);
        return new One(extent.key(), say(reader, extent.key()), say(reader, extent.key() + ".what"), state);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Today.VIETNAM);
    }

    private static Extent extent(HttpServletRequest request) {
        return Extent.of(new Posted(request).sent("extent", "")).orElseThrow(() -> new NotHere("a calendar"));
    }

    private static String here(WorkReader reader) {
        return reader.at("/work/feeds");
    }

    private static String say(WorkReader reader, String key, Object... values) {
        return reader.texts().say("calendar.feeds." + key, values);
    }
}
