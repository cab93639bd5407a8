package vn.caitien.app.evidence.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caitien.app.evidence.Days;
import vn.caitien.app.evidence.Described;
import vn.caitien.app.evidence.DocumentKind;
import vn.caitien.app.evidence.Hints;
import vn.caitien.app.evidence.Hints.Hint;
import vn.caitien.app.evidence.Origin;
import vn.caitien.app.evidence.Side;
import vn.caitien.app.platform.page.Posted;
import vn.caitien.app.platform.page.parts.Field;
import vn.caitien.app.platform.page.parts.Field.Kind;
import vn.caitien.app.platform.page.parts.Option;
import vn.caitien.app.platform.page.parts.Reading;

/**
 * The fields in which a document is described, with what was sent.
 *
 * @param known what stands in them before anyone writes
 * @param hints what was read of the first page: it stands in fields of which nothing is known, to be agreed to
 */
record DescribingForm(EvidenceReader reader, Posted posted, Described known, Hints hints) {
    private static final String TITLE = "title";

    /** What every document may have. */
    List<Field> fields() {
        Origin origin = known.origin();
        Days days = known.days();
        return List.of(
                hinted(Kind.TEXT, TITLE, hints.title() == null ? known.title() : null, hints.title()).hint(reader.say("field.title.hint")).must(),
                hinted(Kind.SELECT, "kind", known.kind(), hints.kind()).options(kinds()).hint(reader.say("field.kind.hint")),
                hinted(Kind.TEXT, "number", origin.number(), hints.number()).hint(reader.say("field.number.hint")),
                hinted(Kind.DATE, "issued", origin.issued(), hints.issued()),
                hinted(Kind.SELECT, "side", origin.side() == null ? null : origin.side().key(), hints.side()).options(sides()).hint(reader.say("field.side.hint")),
                hinted(Kind.TEXT, "issuer", origin.issuer(), hints.issuer()),
                field(Kind.DATE, "valid-from", days.from()),
                field(Kind.DATE, "valid-to", days.to()).hint(reader.say("field.valid-to.hint")));
    }

    /** What few need. */
    List<Field> more() {
        Days days = known.days();
        return List.of(
                field(Kind.DATE, "received", days.received()),
                field(Kind.DATE, "proves", days.proves()).hint(reader.say("field.proves.hint")),
                field(Kind.NUMBER, "pages", known.pages()),
                field(Kind.TEXT, "tags", String.join(", ", known.tags())).hint(reader.say("field.tags.hint")),
                field(Kind.TEXT, "place", known.place()).hint(reader.say("field.place.hint")),
                field(Kind.TEXT, "link", known.link()).hint(reader.say("field.link.hint")),
                field(Kind.AREA, "note", known.note()));
    }

    /**
     * What was said.
     *
     * @throws vn.caitien.app.evidence.Refused when its days do not go together
     */
    Described said() {
        String pages = sent("pages");
        return new Described(Objects.requireNonNullElse(text(TITLE), known.title()), DocumentKind.of(sent("kind")).map(DocumentKind::key).orElse(null),
                new Origin(text("number"), Side.of(sent("side")).orElse(null), text("issuer"), day("issued")),
                new Days(day("valid-from"), day("valid-to"), day("received"), day("proves")), pages.matches("[1-9]\\d{0,4}") ? Integer.valueOf(pages) : null,
                Arrays.stream(sent("tags").split("[,;]")).map(String::strip).filter(tag -> !tag.isEmpty()).distinct().toList(),
                text("link"), text("place"), text("note"));
    }

    /** What is wrong besides what the fields tell of themselves. */
    Map<String, String> faults() {
        String link = sent("link");
        return link.isEmpty() || link.matches("https?://[^\\s\"<>]{3,1000}") ? Map.of() : Map.of("link", reader.say("fault.link"));
    }

    private List<Option> kinds() {
        return Stream.concat(Stream.of(new Option("", reader.say("kind.unknown"))), DocumentKind.all().stream()
                .map(kind -> new Option(kind.key(), named(kind)))).toList();
    }

    private String named(DocumentKind kind) {
        String name = reader.say("kind." + kind.key());
        return kind.sensitive() ? reader.say("kind.sensitive", name) : name;
    }

    private List<Option> sides() {
        return Stream.concat(Stream.of(new Option("", reader.say("side.unknown"))),
                Arrays.stream(Side.values()).map(side -> new Option(side.key(), reader.say("side." + side.key())))).toList();
    }

    /** With what was read, where nothing is known yet; it says so, and how sure that is. */
    private Field hinted(Kind kind, String name, @Nullable Object value, @Nullable Hint hint) {
        if (value != null || hint == null) {
            return field(kind, name, value);
        }
        return field(kind, name, hint.value()).reading(new Reading(reader.say(hint.sure() ? "read.sure" : "read.unsure", hint.words()), hint.sure()));
    }

    private Field field(Kind kind, String name, @Nullable Object value) {
        return Field.of(kind, name, reader.say("field." + name), posted.sent(name, value));
    }

    private String sent(String name) {
        return posted.sent(name, "").strip();
    }

    private @Nullable String text(String name) {
        String sent = sent(name);
        return sent.isEmpty() ? null : sent;
    }

    private @Nullable LocalDate day(String name) {
        String sent = sent(name);
        return sent.isEmpty() ? null : LocalDate.parse(sent);
    }
}
