package vn.caitien.app.work.calendar;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.work.TaskState;

/**
 * Writes a calendar as programs of calendars read it (RFC 5545). The same content gives the same bytes, however often it is
 * written, so that who has it already need not get it again.
 */
record FeedText(FeedContent content, Texts texts) {
    private static final String PRODUCT = "-//CaiTien//CaiTien//VI";
    /** How often programs should look again; they take it as a wish. */
    private static final String AGAIN = "PT4H";

    static FeedText of(FeedContent content) {
        return new FeedText(content, Texts.in(content.feed().language()));
    }

    byte[] bytes() {
        return OctetLines.folded(calendar().toString()).getBytes(StandardCharsets.UTF_8);
    }

    Calendar calendar() {
        String name = line(say("name." + content.feed().extent().key(), content.name()));
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(new ParameterList(), name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", AGAIN));
        content.days().forEach(day -> calendar.add(task(day)));
        content.official().days().forEach(day -> calendar.add(official(day)));
        return calendar;
    }

    private VEvent task(FeedDay day) {
        DueDay due = day.due();
        String words = due.words(texts);
        VEvent event = event(due.task() + "-" + due.round(), day.changed(), due.day(), due.state() == TaskState.DONE ? say("done", words) : words);
        String address = content.site().toString().replaceAll("/+$", "") + "/schools/" + content.school() + "/tasks/" + due.task();
        String doers = due.doers(texts);
        event.add(new Description(Stream.of(doers == null ? texts.say("work.board.nobody") : say("doers", doers),
                say("state", texts.say("work.state." + due.state().key())), content.titles().getOrDefault(day.plan(), ""), address)
                .map(FeedText::line).filter(one -> !one.isEmpty()).collect(Collectors.joining("\n"))));
        event.add(new Url(URI.create(address)));
        event.add(new Sequence(day.version()));
        return event;
    }

    private VEvent official(OfficialDay day) {
        String words = day.words(texts);
        UUID id = UUID.nameUUIDFromBytes((content.school() + " " + day.day() + " " + words).getBytes(StandardCharsets.UTF_8));
        VEvent event = event(id.toString(), content.feed().made(), day.day(), words);
        event.add(new Description(texts.say(day.legal() ? "year.law" : "year.local")));
        return event;
    }

    /** A day, not a stretch of hours: nobody is busy by it. */
    private static VEvent event(String id, Instant changed, LocalDate day, String summary) {
        // to the second, as such files write moments
        Instant second = Instant.ofEpochSecond(changed.getEpochSecond());
        VEvent event = new VEvent(false);
        event.add(new Uid(id + "@caitien"));
        event.add(new DtStamp(second));
        event.add(new LastModified(second));
        event.add(new DtStart<>(day));
        event.add(new Summary(line(summary)));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    /** On one line, without what controls a terminal. */
    static String line(String words) {
        return words.replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    private String say(String key, Object... values) {
        return texts.say("calendar.feed." + key, values);
    }
}
