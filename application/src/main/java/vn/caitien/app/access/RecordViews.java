package vn.caitien.app.access;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caitien.app.platform.Today;
import vn.caitien.app.platform.page.Texts;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Way;
import vn.caitien.app.trail.Actor;
import vn.caitien.app.trail.Entry;
import vn.caitien.app.trail.KindGroups;

/** Puts a record into sentences. */
@Component
class RecordViews {
    private final Records records;
    private final PlaceNames names;

    RecordViews(Records records, PlaceNames names) {
        this.records = records;
        this.names = names;
    }

    RecordPage page(Texts texts, Place place, String base, RecordQuery asked) {
        boolean ofSchool = place.school() != null;
        Records.Part part = records.of(place, asked.excerpt(ofSchool));
        List<Entry> shown = part.entries().stream().limit(RecordQuery.ROWS).toList();
        List<Way> ways = new ArrayList<>();
        if (part.entries().size() > shown.size()) {
            ways.add(Way.to(texts.say("record.older"), asked.at(base, shown.getLast().number())));
        }
        if (asked.before() > 0) {
            ways.add(Way.to(texts.say("record.newest"), asked.at(base, 0)));
        }
        return new RecordPage(texts.say(ofSchool ? "record.title" : "record.installation"),
                ofSchool ? List.of() : List.of(PersonViews.crumb(texts, place)), ofSchool ? names.of(texts, place) : null, base,
                filters(texts, ofSchool, asked, part.plates()), shown.stream().map(entry -> line(texts, entry, part)).toList(),
                texts.say(asked.narrow() ? "record.none-such" : "record.none"), ways);
    }

    private static RecordPage.Line line(Texts texts, Entry entry, Records.Part part) {
        LocalDateTime at = at(entry);
        return new RecordPage.Line(texts.say("record.at", at.toLocalTime(), at.toLocalDate()),
                at.truncatedTo(ChronoUnit.MINUTES).toString(), sentence(texts, entry, part));
    }

    /** Such as "cô Lan (thư ký) sửa …; thầy Minh báo cáo, cô Lan nhập hộ". */
    private static String sentence(Texts texts, Entry entry, Records.Part part) {
        Actor actor = entry.actor();
        LocalDate day = at(entry).toLocalDate();
        String who = actor.account() == null
                ? texts.say("record.program")
                : plate(part, actor.account()).map(one -> one.on(texts, day)).orElse(texts.say("record.someone"));
        String said = who + " " + ActWords.of(texts, entry.act());
        String about = subject(texts, entry, part).map(name -> texts.say("record.about", said, name)).orElse(said);
        if (actor.reportedBy() == null || actor.account() == null) {
            return about;
        }
        return texts.say("record.reported", about, texts.say("access.entered.for-another",
                called(texts, part, actor.reportedBy()), called(texts, part, actor.account())));
    }

    /** Whom it was done to, where that is another person than who did it. */
    private static Optional<String> subject(Texts texts, Entry entry, Records.Part part) {
        UUID subject = entry.act().subject();
        if (subject == null || subject.equals(entry.actor().account())) {
            return Optional.empty();
        }
        return plate(part, subject).map(one -> one.called(texts)).or(() -> Optional.ofNullable(part.staff().get(subject)));
    }

    private static List<Field> filters(Texts texts, boolean ofSchool, RecordQuery asked, Map<UUID, NamePlate> plates) {
        List<Option> people = Stream.concat(Stream.of(new Option("", texts.say("record.anyone"))), plates.entrySet().stream()
                .filter(one -> one.getValue().account())
                .map(one -> new Option(one.getKey().toString(), one.getValue().name()))
                .sorted(Comparator.comparing(Option::words, VietnameseNames.ORDER))).toList();
        List<Option> kinds = Stream.concat(Stream.of(new Option("", texts.say("record.anything"))), KindGroups.builtIn().names(ofSchool)
                .stream().map(name -> new Option(name, texts.say("trail-group." + name)))).toList();
        return List.of(
                Field.of(Field.Kind.SELECT, "person", texts.say("record.person"), asked.person()).must().options(people),
                Field.of(Field.Kind.SELECT, "about", texts.say("record.kind"), asked.about()).must().options(kinds),
                Field.of(Field.Kind.DATE, "from", texts.say("access.field.from"), asked.from()).must(),
                Field.of(Field.Kind.DATE, "to", texts.say("access.field.to"), asked.to()).must());
    }

    private static String called(Texts texts, Records.Part part, UUID account) {
        return plate(part, account).map(one -> one.called(texts)).orElse(texts.say("record.someone"));
    }

    private static Optional<NamePlate> plate(Records.Part part, @Nullable UUID id) {
        return Optional.ofNullable(part.plates().get(id));
    }

    private static LocalDateTime at(Entry entry) {
        return LocalDateTime.ofInstant(entry.at(), Today.VIETNAM);
    }
}
